import "server-only";
import { asWritten, dayIn, imdbIdIn, ratingIn, tmdbIdIn, yearIn } from "../files/cells";
import { rowsOf } from "../files/read-table";
import type { Said } from "../said";

/**
 * Trakt's tables (exports that people published, and what trakt.tv takes in itself):
 *
 *   history    watched_at, type, title, year, trakt_rating, trakt_id, imdb_id, tmdb_id, tvdb_id, url, released, season_number, …, genres
 *   ratings    rated_at, type, title, year, …, genres, rating
 *   lists      rank, listed_at, type, title, year, trakt_id, imdb_id, tmdb_id, …
 *   to import  imdb_id, tmdb_id, type, watched_at, watchlisted_at, rating, rated_at
 *
 * Moments are in UTC, ratings 1 to 10. One row may say several things. Only films are taken in.
 */
export const isTrakt = (header: ReadonlyMap<string, number>): boolean =>
  header.has("type") &&
  (header.has("trakt_id") || header.has("tmdb_id")) &&
  ["watched_at", "rated_at", "listed_at", "watchlisted_at"].some((name) => header.has(name));

export async function* readTrakt(rows: AsyncIterable<string[]>): AsyncGenerator<Said> {
  for await (const row of rowsOf(rows)) {
    const ids = { imdbId: imdbIdIn(row("imdb_id")), tmdbId: tmdbIdIn(row("tmdb_id")) };
    const title = asWritten(row("title")) || ids.imdbId || (ids.tmdbId && `TMDB ${ids.tmdbId}`);
    if (!title || row("type") !== "movie") {
      yield { kind: "other" };
      continue;
    }
    const film = { title, year: yearIn(row("year")), ...ids };
    const rating = ratingIn(row("rating"), 10);
    if (row("watched_at"))
      yield {
        kind: "viewing",
        film,
        watchedOn: dayIn(row("watched_at")),
        rating: null,
        liked: false,
        isRewatch: false,
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
