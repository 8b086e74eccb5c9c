import { GENRES } from "../genres";
import { countryName, languageName } from "../names";
import type { FilmInput } from "./schema";

/** What somebody says of a film, a fact a line: for those who look at it. */
export function inWords(film: FilmInput): string {
  const facts: [name: string, said: string | number | null][] = [
    ["Title", film.title],
    ["Original title", film.originalTitle],
    ["Year", film.year],
    ["Directed by", film.directors.join(", ")],
    ["With", film.cast.join(", ")],
    ["Genres", film.genres.map((genre) => GENRES[genre]).join(", ")],
    ["Countries", film.countries.map(countryName).join(", ")],
    ["Languages", film.languages.map(languageName).join(", ")],
    ["Minutes", film.minutes],
    ["About", film.synopsis],
  ];
  return facts.flatMap(([name, said]) => (said ? [`${name}: ${said}`] : [])).join("\n");
}
