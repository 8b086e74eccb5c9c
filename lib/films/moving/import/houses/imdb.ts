import "server-only";
import { asWritten, dayIn, imdbIdIn, ratingIn, tmdbIdIn, yearIn } from "../files/cells";
import { rowsOf } from "../files/read-table";
import type { Said } from "../said";

/**
 * IMDb's tables, as exported from a page of ratings or a watchlist (help.imdb.com, and exports that people published):
 *
 *   ratings    Const, Your Rating, Date Rated, Title, Original Title, URL, Title Type, IMDb Rating, Runtime (mins), Year, Genres,
 *              Num Votes, Release Date, Directors
 *   watchlist  Position, Const, Created, Modified, Description, Title, …, Your Rating, Date Rated
 *
 * Ratings are 1 to 10. Newer exports of ratings have the columns of a watchlist: a row with a rating is one then, unless the file is
 * called a watchlist. Series, episodes, games and podcasts are no films.
 */
const NO_FILM = /series|episode|game|podcast|music/i;

export const isImdb = (header: ReadonlyMap<string, number>): boolean =>
  header.has("const") && header.has("title");

export async function* readImdb(rows: AsyncIterable<string[]>, name: string): AsyncGenerator<Said> {
  const isWatchlist = /watch ?list/i.test(name);
  for await (const row of rowsOf(rows)) {
    const title = asWritten(row("Title"));
    if (title === "" || NO_FILM.test(row("Title Type"))) {
      yield { kind: "other" };
      continue;
    }
    const film = {
      title,
      originalTitle: asWritten(row("Original Title")) || undefined,
      year: yearIn(row("Year")),
      imdbId: imdbIdIn(row("Const")),
      tmdbId: tmdbIdIn(row("TMDB")),
    };
    const rating = ratingIn(row("Your Rating"), 10);
    if (rating !== null)
      yield { kind: "mark", film, day: dayIn(row("Date Rated")), watched: true, liked: false, rating };
    if (rating === null || isWatchlist)
      yield {
        kind: "watchlist",
        film,
        day: dayIn(row("Created")),
        note: asWritten(row("Description")),
        priority: 1,
      };
  }
}
