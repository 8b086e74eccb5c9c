import "server-only";
import { askTmdb, askTmdbOr } from "./ask-tmdb";
import {
  type TmdbDetails,
  type TmdbFound,
  type TmdbProviders,
  tmdbDetails,
  tmdbPage,
  tmdbProviders,
} from "./schema";

const HOUR = 3_600;
/** Nobody waits for a job. */
const UNHURRIED = 60_000;

/** Films of that title, and of about that year where one is said; none when TMDB cannot be asked. */
export async function searchTmdb(title: string, year?: number): Promise<TmdbFound[]> {
  const query = { query: title.slice(0, 200), year, include_adult: "false" };
  const { results } = await askTmdbOr({ path: "search/movie", query, shape: tmdbPage }, { results: [] });
  return shown(results);
}

/** The same, where no answer must not be taken for none there. */
export async function searchTmdbForJob(title: string, year?: number): Promise<TmdbFound[]> {
  const query = { query: title.slice(0, 200), year, include_adult: "false" };
  const page = await askTmdb({ path: "search/movie", query, shape: tmdbPage, patience: UNHURRIED });
  return shown(page?.results ?? []);
}

/** All that is known of a film, with who made it; null when it is not there any more. Throws TmdbAway. */
export function readTmdbFilm(id: number, patience?: number): Promise<TmdbDetails | null> {
  const query = { append_to_response: "credits" };
  return askTmdb({ path: `movie/${id}`, query, shape: tmdbDetails, patience });
}

/** The films the world talks about today, most of all first, of so many pages of twenty. Throws TmdbAway. */
export async function trendingOnTmdb(pages: number): Promise<TmdbFound[]> {
  const all: TmdbFound[] = [];
  for (let page = 1; page <= pages; page++) {
    const read = await askTmdb({
      path: "trending/movie/day",
      query: { page },
      shape: tmdbPage,
      keptSeconds: HOUR,
      patience: UNHURRIED,
    });
    all.push(...(read?.results ?? []));
    if (!read || page >= (read.total_pages ?? 1)) break;
  }
  return shown(all);
}

/** Where a film can be seen, in every country. Throws TmdbAway. */
export function readTmdbProviders(id: number): Promise<TmdbProviders | null> {
  return askTmdb({ path: `movie/${id}/watch/providers`, shape: tmdbProviders, patience: UNHURRIED });
}

const shown = (films: TmdbFound[]) => films.filter(({ adult, title }) => !adult && title !== "");
