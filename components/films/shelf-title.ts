import { GENRES } from "@/lib/films/genres";
import { LENGTHS } from "@/lib/films/lengths";
import { countryName, languageName } from "@/lib/films/names";
import type { FilmsAsked } from "@/lib/films/schema";
import { atLeastWords, MINE_WORDS } from "./shelf-words";

/** What a shelf is called, as in “Horror · Japan · 1960s”; nothing when it is the whole catalogue. */
export function shelfTitle(asked: FilmsAsked): string {
  const { genre = [], country, language, decade, from, to, length, stars, mine } = asked;
  return [
    ...genre.map((each) => GENRES[each]),
    country && countryName(country),
    language && languageName(language),
    decade && `${decade}s`,
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to && `until ${to}`,
    length && LENGTHS[length].label,
    stars && atLeastWords(stars),
    mine && MINE_WORDS[mine],
  ]
    .filter(Boolean)
    .join(" · ");
}
