import "server-only";
import { asWritten, dayIn, isYes, ratingIn, tagsIn, tmdbIdIn, yearIn } from "../files/cells";
import { byName, headerOf, type Row, rowsOf } from "../files/read-table";
import type { FilmNamed, Said, ViewingSaid } from "../said";
import { toMarkdown } from "./to-markdown";

/**
 * The tables of a Letterboxd export, as it is handed out under Settings, Data (letterboxd.com/about/importing-data, and exports that
 * people published):
 *
 *   diary.csv      Date, Name, Year, Letterboxd URI, Rating, Rewatch, Tags, Watched Date
 *   reviews.csv    Date, Name, Year, Letterboxd URI, Rating, Rewatch, Review, Tags, Watched Date
 *   ratings.csv    Date, Name, Year, Letterboxd URI, Rating
 *   watched.csv, watchlist.csv, likes/films.csv    Date, Name, Year, Letterboxd URI
 *   lists/….csv    Letterboxd list export v7 / Date, Name, Tags, URL, Description / … / Position, Name, Year, URL, Description
 *
 * Ratings are half a star to five, Rewatch is Yes or nothing, reviews have a little HTML. What has words stands in the diary and among
 * the reviews: reviews are read first, and the diary leaves those out. Our own export has further columns, so that nothing is lost on
 * the way: Liked, Spoilers, With, Place, Markdown, Note, Priority, Ranked, TMDB.
 */
export const LETTERBOXD_TABLES = [
  "reviews",
  "diary",
  "watched",
  "ratings",
  "likes/films",
  "watchlist",
] as const;
export type LetterboxdTable = (typeof LETTERBOXD_TABLES)[number];

/**
 * Which table a file of the zip is; a folder around all of them is no matter. What lies in a folder of the export's own is what that
 * folder holds: a list may be called “Watched”, reviews that were liked are others', and what its member deleted there is not brought
 * back here.
 */
export function letterboxdTableOf(name: string): LetterboxdTable | "list" | null {
  const path =
    /^(?:(?!(?:likes|lists|deleted|orphaned)\/)[^/]+\/)?((?:likes\/films|lists\/[^/]+|diary|reviews|ratings|watched|watchlist)\.csv)$/i.exec(
      name,
    )?.[1];
  if (!path) return null;
  const table = path.toLowerCase().replace(/\.csv$/, "");
  if (table.startsWith("lists/")) return "list";
  return LETTERBOXD_TABLES.find((each) => each === table) ?? null;
}

/** Which table it is where it comes alone: by its columns, and by its name where those say the same. */
export function letterboxdTableWith(
  header: ReadonlyMap<string, number>,
  name: string,
): LetterboxdTable | null {
  if (!header.has("letterboxd uri") || !header.has("name")) return null;
  if (header.has("review")) return "reviews";
  if (header.has("watched date")) return "diary";
  if (header.has("rating")) return "ratings";
  if (/watchlist/i.test(name)) return "watchlist";
  return /like/i.test(name) ? "likes/films" : "watched";
}

/** How many viewings of a film on a day were met among the reviews. */
export type Met = Map<string, number>;

export async function* readLetterboxd(
  table: LetterboxdTable,
  rows: AsyncIterable<string[]>,
  met: Met,
): AsyncGenerator<Said> {
  for await (const row of rowsOf(rows)) {
    const film = filmIn(row);
    if (!film) yield { kind: "other" };
    else if (table === "reviews" || table === "diary") {
      const viewing = viewingIn(row, film);
      if (table === "reviews") note(met, viewing);
      else if (wasMet(met, viewing)) continue;
      yield viewing;
    } else if (table === "watchlist")
      yield { kind: "watchlist", film, day: dayIn(row("Date")), ...asideIn(row) };
    else
      yield {
        kind: "mark",
        film,
        day: dayIn(row("Date")),
        watched: table !== "likes/films",
        liked: table === "likes/films",
        rating: table === "ratings" ? ratingIn(row("Rating"), 5) : null,
      };
  }
}

/** A list has two tables in its file: what it is, and what is on it. */
export async function* readLetterboxdList(
  rows: AsyncIterable<string[]>,
  fallback: string,
): AsyncGenerator<Said> {
  let header: Map<string, number> | undefined;
  let title = "";
  let place = 0;
  for await (const cells of rows) {
    const names = headerOf(cells);
    if (/^letterboxd list export/i.test(cells[0] ?? "")) continue;
    if (names.has("position") && names.has("name") && place === 0) {
      if (!title) yield listOf(() => "", fallback);
      title ||= fallback;
      header = names;
    } else if (!header && names.has("date") && names.has("name")) header = names;
    else if (header?.has("position")) {
      const row = byName(header, cells);
      const film = filmIn(row);
      place += 1;
      if (film) yield { kind: "listed", film, place, note: asWritten(row("Description")) };
      else yield { kind: "other" };
    } else if (header && !title) {
      const list = listOf(byName(header, cells), fallback);
      title = list.title;
      yield list;
    }
  }
}

const listOf = (row: Row, fallback: string) => ({
  kind: "list" as const,
  title: asWritten(row("Name")) || fallback,
  get description() {
    return row("Markdown") ? asWritten(row("Markdown")) : toMarkdown(asWritten(row("Description")));
  },
  isRanked: isYes(row("Ranked")),
  tags: tagsIn(asWritten(row("Tags"))),
});

function filmIn(row: Row): FilmNamed | null {
  const title = asWritten(row("Name"));
  return title === "" ? null : { title, year: yearIn(row("Year")), tmdbId: tmdbIdIn(row("TMDB")) };
}

function viewingIn(row: Row, film: FilmNamed): ViewingSaid {
  return {
    kind: "viewing",
    film,
    watchedOn: dayIn(row("Watched Date")),
    rating: ratingIn(row("Rating"), 5),
    liked: isYes(row("Liked")),
    isRewatch: isYes(row("Rewatch")),
    get review() {
      return row("Markdown") ? asWritten(row("Markdown")) : toMarkdown(asWritten(row("Review")));
    },
    hasSpoilers: isYes(row("Spoilers")),
    tags: tagsIn(asWritten(row("Tags"))),
    withWhom: asWritten(row("With")),
    place: asWritten(row("Place")),
  };
}

const asideIn = (row: Row) => ({
  note: asWritten(row("Note")),
  priority: { low: 0, high: 2 }[row("Priority").toLowerCase()] ?? 1,
});

const keyOf = ({ film, watchedOn }: ViewingSaid) => `${film.title}|${film.year}|${watchedOn}`;

function note(met: Met, viewing: ViewingSaid): void {
  met.set(keyOf(viewing), (met.get(keyOf(viewing)) ?? 0) + 1);
}

function wasMet(met: Met, viewing: ViewingSaid): boolean {
  const many = met.get(keyOf(viewing)) ?? 0;
  if (many > 0) met.set(keyOf(viewing), many - 1);
  return many > 0;
}
