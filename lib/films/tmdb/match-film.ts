import "server-only";
import { readTmdbFilm, searchTmdbForJob } from "./queries";
import type { TmdbDetails, TmdbFound } from "./schema";

export type Unmatched = { title: string; originalTitle: string | null; year: number; directors: string[] };

const UNHURRIED = 60_000;
/** Of films with one title and about one year there are never many. */
const READ_MOST = 3;

/** The film of theirs that is ours: the same title, a year apart at most, and one of the same directors. Throws TmdbAway. */
export async function matchFilm(film: Unmatched): Promise<TmdbDetails | null> {
  const candidates = await lookFor(film);
  for (const { id } of candidates.slice(0, READ_MOST)) {
    const details = await readTmdbFilm(id, UNHURRIED);
    if (!details) continue;
    const theirs = (details.credits?.crew ?? []).flatMap(({ job, name }) =>
      job === "Director" ? plain(name) : [],
    );
    const isOurs = film.directors.some((name) => theirs.includes(plain(name)));
    if (isOurs || (film.directors.length === 0 && candidates.length === 1)) return details;
  }
  return null;
}

async function lookFor(film: Unmatched): Promise<TmdbFound[]> {
  const titles = [film.title, ...(film.originalTitle ? [film.originalTitle] : [])];
  const wanted = titles.map(plain);
  for (const title of titles) {
    // Years differ by one where a film was shown abroad first, so they are compared here.
    const fitting = (await searchTmdbForJob(title)).filter(
      ({ title: theirs, original_title: original, release_date: year }) =>
        (wanted.includes(plain(theirs)) || wanted.includes(plain(original))) &&
        year !== null &&
        Math.abs(year - film.year) <= 1,
    );
    if (fitting.length > 0) return fitting;
  }
  return [];
}

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
