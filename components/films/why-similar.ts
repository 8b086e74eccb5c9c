import { GENRES } from "@/lib/films/genres";
import { countryName } from "@/lib/films/names";
import type { SimilarFilm } from "@/lib/films/schema";

/** Why a film is like another, in words: who made both, else what both are. */
export function whySimilar({ director, actor, genres, country, decade }: SimilarFilm["because"]): string {
  if (director) return `Also by ${director}`;
  if (actor) return `Also with ${actor}`;
  const kind = genres
    .slice(0, 2)
    .map((genre) => GENRES[genre].toLowerCase())
    .join(" and ");
  const place = [country && `from ${countryName(country)}`, decade && `of the ${decade}s`];
  return ["Also", kind, ...place].filter(Boolean).join(" ");
}
