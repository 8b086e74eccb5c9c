import "server-only";
import { asWritten, dayIn, daysIn, dayThere, imdbIdIn, ratingIn, tmdbIdIn, yearIn } from "../files/cells";
import { type Row, rowsOf } from "../files/read-table";
import { ROWS_MOST } from "../limits";
import type { FilmNamed, Said } from "../said";

/**
 * Trakt's tables (exports that people published, and what trakt.tv takes in itself):
 *
 *   history    watched_at, type, title, year, trakt_rating, trakt_id, imdb_id, tmdb_id, tvdb_id, url, released, season_number, …, genres
 *   ratings    rated_at, type, title, year, …, genres, rating
 *   lists      rank, listed_at, type, title, year, trakt_id, imdb_id, tmdb_id, …
 *   to import  imdb_id, tmdb_id, type, watched_at, watchlisted_at, rating, rated_at
 *
 * Moments are in UTC, ratings 1 to 10. One row may say several things. Only films are taken in. Nothing is said of rewatches: those are
 * viewings after the first one of a film in the file, in whatever order they stand there.
 */
export const isTrakt = (header: ReadonlyMap<string, number>): boolean =>
  header.has("type") &&
  (header.has("trakt_id") || header.has("tmdb_id")) &&
  ["watched_at", "rated_at", "listed_at", "watchlisted_at"].some((name) => header.has(name));

/** What a table says to somebody in this time zone; it is opened twice, for the first viewings and for all. */
export async function* readTrakt(
  open: () => AsyncIterable<string[]>,
  timeZone: string,
): AsyncGenerator<Said> {
  const firsts = await firstViewings(open());
  const days = daysIn(timeZone);
  for await (const row of rowsOf(open())) {
    const film = filmIn(row);
    if (!film) {
      yield { kind: "other" };
      continue;
    }
    const rating = ratingIn(row("rating"), 10);
    const watchedAt = row("watched_at");
    if (watchedAt)
      yield {
        kind: "viewing",
        film,
        watchedOn: dayThere(watchedAt, days),
        rating: null,
        liked: false,
        isRewatch: isAgain(firsts, keyOf(film), watchedAt),
        review: "",
        hasSpoilers: false,
        tags: [],
        withWhom: "",
        place: "",
      };
    if (rating !== null)
      yield { kind: "mark", film, day: dayIn(row("rated_at")), watched: true, liked: false, rating };
    const wanted = row("watchlisted_at") || row("listed_at");
    if (wanted) yield { kind: "watchlist", film, day: dayIn(wanted), note: "", priority: 1 };
  }
}

function filmIn(row: Row): FilmNamed | null {
  const ids = { imdbId: imdbIdIn(row("imdb_id")), tmdbId: tmdbIdIn(row("tmdb_id")) };
  const title = asWritten(row("title")) || ids.imdbId || (ids.tmdbId && `TMDB ${ids.tmdbId}`);
  return title && row("type") === "movie" ? { title, year: yearIn(row("year")), ...ids } : null;
}

const keyOf = ({ tmdbId, imdbId, title, year }: FilmNamed) => tmdbId ?? imdbId ?? `${title}|${year}`;
type Firsts = Map<string | number, string>;
/** Moments as they are written sort by when they were; a viewing that nobody knows the day of is neither before nor after another. */
const hasDay = (watchedAt: string) => /^\d{4}-/.test(watchedAt);

/** The earliest viewing of each film, in as many rows as are taken in. */
async function firstViewings(table: AsyncIterable<string[]>): Promise<Firsts> {
  const firsts: Firsts = new Map();
  let rows = 0;
  for await (const row of rowsOf(table)) {
    rows += 1;
    if (rows > ROWS_MOST) break;
    const film = filmIn(row);
    const watchedAt = row("watched_at");
    if (!film || !hasDay(watchedAt)) continue;
    const first = firsts.get(keyOf(film));
    if (first === undefined || watchedAt < first) firsts.set(keyOf(film), watchedAt);
  }
  return firsts;
}

/** Whether a film was watched before. Of two at one moment the first that is met is the first: it is forgotten then. */
function isAgain(firsts: Firsts, key: string | number, watchedAt: string): boolean {
  if (!hasDay(watchedAt)) return false;
  if (firsts.get(key) !== watchedAt) return true;
  firsts.set(key, "");
  return false;
}
