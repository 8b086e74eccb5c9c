import type { KindName, SearchPage } from "@/lib/search/schema";

export type SearchAsked = Omit<SearchPage, "cursor" | "kind">;

/** What an address asks for besides its words. */
export const FILTERS = ["from", "in", "tag", "after", "before", "has"] as const;

/** The query of an address that asks for this, on the page and at its door. */
export function searchParamsOf(asked: Partial<SearchAsked>, kind?: KindName): URLSearchParams {
  const query = new URLSearchParams();
  if (asked.q) query.set("q", asked.q);
  if (kind) query.set("kind", kind);
  for (const name of FILTERS) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  return query;
}

export function searchHref(asked: Partial<SearchAsked>, kind?: KindName): string {
  const query = searchParamsOf(asked, kind);
  return query.size > 0 ? `/search?${query}` : "/search";
}

/** The same in one line, as somebody would type it: what is remembered and saved. */
export function searchLine({ q, ...filters }: SearchAsked): string {
  const rest = FILTERS.flatMap((name) => (filters[name] ? [`${name}:${filters[name]}`] : []));
  return [q, ...rest].filter(Boolean).join(" ");
}
