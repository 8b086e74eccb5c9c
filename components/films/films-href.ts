import type { FilmsAsked } from "@/lib/films/schema";

const IN_ORDER = [
  "genre",
  "country",
  "language",
  "decade",
  "from",
  "to",
  "length",
  "director",
  "stars",
  "mine",
  "sort",
] as const;

/** The address of the films asked for, its own and below the API's: it says only what is not so by itself. */
export function filmsHref(asked: FilmsAsked): string {
  const query = new URLSearchParams();
  for (const name of IN_ORDER) {
    for (const value of [asked[name] ?? []].flat()) if (value !== "newest") query.append(name, String(value));
  }
  return query.size > 0 ? `/films?${query}` : "/films";
}
