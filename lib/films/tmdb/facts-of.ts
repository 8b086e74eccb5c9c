import { type Genre, genres as known } from "../genres";
import type { TmdbDetails } from "./schema";

/** A film's facts in the words of our catalogue. */
export type FilmFacts = {
  tmdbId: number;
  title: string;
  /** Where it differs from the title. */
  originalTitle: string | null;
  year: number | null;
  minutes: number | null;
  genres: Genre[];
  countries: string[];
  languages: string[];
  overview: string;
  popularity: number;
  directors: { tmdbId: number; name: string }[];
  cast: { tmdbId: number; name: string }[];
};

const GENRE_OF: Record<number, Genre> = {
  28: "action",
  12: "adventure",
  16: "animation",
  35: "comedy",
  80: "crime",
  99: "documentary",
  18: "drama",
  10751: "family",
  14: "fantasy",
  36: "history",
  27: "horror",
  10402: "music",
  9648: "mystery",
  10749: "romance",
  878: "science-fiction",
  53: "thriller",
  10752: "war",
  37: "western",
};
/** Where TMDB keeps to codes of its own. */
const LANGUAGE_OF: Record<string, string> = { xx: "zxx", cn: "yue", sh: "hbs", mo: "ro" };

const CAST_MOST = 6;
const DIRECTORS_MOST = 4;

/** What of TMDB's answer belongs into our catalogue, in its shape; what does not fit there is left out. */
export function factsOf(film: TmdbDetails): FilmFacts {
  const { title, original_title: original, runtime, overview, popularity } = film;
  const origin = film.origin_country?.length
    ? film.origin_country
    : (film.production_countries ?? []).map(({ iso_3166_1: code }) => code);
  const spoken = [
    film.original_language,
    ...(film.spoken_languages ?? []).map(({ iso_639_1: code }) => code),
  ];
  const crew = (film.credits?.crew ?? []).filter(({ job }) => job === "Director");
  const cast = (film.credits?.cast ?? []).toSorted((a, b) => (a.order ?? 999) - (b.order ?? 999));
  return {
    tmdbId: film.id,
    title: cut(title, 200),
    originalTitle: original && original !== title ? cut(original, 200) : null,
    year: film.release_date,
    minutes: runtime && runtime >= 1 && runtime <= 6_000 ? Math.round(runtime) : null,
    genres: distinct((film.genres ?? []).flatMap(({ id }) => GENRE_OF[id] ?? [])).toSorted(
      (a, b) => known.indexOf(a) - known.indexOf(b),
    ),
    countries: distinct(origin.filter((code) => /^[A-Z]{2}$/.test(code))).slice(0, 6),
    languages: distinct(
      spoken.map((code) => LANGUAGE_OF[code] ?? code).filter((code) => /^[a-z]{2,3}$/.test(code)),
    ).slice(0, 6),
    overview: sentences(overview, 500),
    popularity,
    directors: people(crew, DIRECTORS_MOST),
    cast: people(cast, CAST_MOST),
  };
}

const distinct = <T>(all: T[]) => [...new Set(all)];
const cut = (text: string, most: number) => [...text.normalize("NFC")].slice(0, most).join("");

function people(named: { id: number; name: string }[], most: number) {
  const byId = new Map(named.filter(({ name }) => name !== "").map((each) => [each.id, each]));
  return [...byId.values()].slice(0, most).map(({ id, name }) => ({ tmdbId: id, name: cut(name, 120) }));
}

/** As many whole sentences as fit. */
function sentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most).search(/[.!?](?=[^.!?]*$)/);
  return end > 40 ? text.slice(0, end + 1) : `${text.slice(0, most - 1).trimEnd()}…`;
}
