export type DemoFilm = {
  title: string;
  originalTitle: string | null;
  year: number;
  countries: string[];
  languages: string[];
  minutes: number;
  genres: string[];
  directors: string[];
  cast: string[];
  synopsis: string;
};

/**
 * Films as they are written down: three lines each, an empty line between them.
 *
 *     title | original title where it differs | year | countries | languages | minutes | genres
 *     directors | main cast
 *     one sentence about it, in our own words
 */
export function readReel(reel: string): DemoFilm[] {
  return reel
    .trim()
    .split(/\n{2,}/)
    .map(readFilm);
}

function readFilm(lines: string): DemoFilm {
  const [facts = "", people = "", synopsis = ""] = lines.split("\n");
  const [title = "", original = "", year, countries = "", languages = "", minutes, genres = ""] =
    facts.split(" | ");
  const [directors = "", cast = ""] = people.split(" | ");
  return {
    title,
    originalTitle: original === "-" ? null : original,
    year: Number(year),
    countries: countries.split(" "),
    languages: languages.split(" "),
    minutes: Number(minutes),
    genres: list(genres).map((genre) => genre.replace(" ", "-")),
    directors: list(directors),
    cast: list(cast),
    synopsis,
  };
}

const list = (text: string) => (text === "-" ? [] : text.split(", "));
