import { expect, test } from "vitest";
import { letterboxdTableOf } from "@/lib/films/moving/import/houses/letterboxd";
import { toMarkdown } from "@/lib/films/moving/import/houses/to-markdown";
import { readMoving } from "@/lib/films/moving/import/read-moving";
import { IMDB_RATINGS, letterboxdZip, TRAKT_HISTORY } from "./files";

async function says(bytes: Buffer, name: string, timeZone = "UTC") {
  const { source, says } = await readMoving(bytes, name, timeZone);
  const all = [];
  for await (const said of says) all.push(said);
  return { source, all };
}

test("a Letterboxd zip says every viewing once, with its words where it has some", async () => {
  const { source, all } = await says(letterboxdZip(), "letterboxd.zip");
  expect(source).toBe("letterboxd");
  const viewings = all.filter(({ kind }) => kind === "viewing");
  expect(viewings).toHaveLength(3);
  expect(viewings[0]).toMatchObject({
    watchedOn: "2024-01-31",
    rating: 9,
    isRewatch: true,
    review: 'The *house* looks on.\n\n\\* She said "no" & left.',
  });
  expect(viewings[1]).toMatchObject({ watchedOn: "2023-12-30", rating: 8, tags: ["cinema", "with mum"] });
  const kinds = all.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect(["mark", "watchlist", "list", "listed", "other"].map(count)).toEqual([8, 2, 1, 2, 0]);
  expect(all.find(({ kind }) => kind === "list")).toMatchObject({
    title: "The House",
    description: "Films about a **house**,\nor two.",
    tags: ["rooms", "walls"],
  });
});

test.each([
  ["watched.csv", "watched"],
  ["my-export/watched.csv", "watched"],
  ["my-export/likes/films.csv", "likes/films"],
  ["lists/watched.csv", "list"],
  ["lists/reviews.csv", "list"],
  ["likes/reviews.csv", null],
  ["likes/lists.csv", null],
  ["deleted/diary.csv", null],
  ["orphaned/diary.csv", null],
])("%s in a Letterboxd zip is %s", (name, table) => {
  expect(letterboxdTableOf(name)).toBe(table);
});

test("tables of IMDb and Trakt are known by their columns; series are no films", async () => {
  const imdb = await says(Buffer.from(IMDB_RATINGS), "ratings.csv");
  expect(imdb.source).toBe("imdb");
  expect(imdb.all).toMatchObject([
    {
      kind: "mark",
      rating: 9,
      day: "2024-03-15",
      film: { title: "Black Girl", year: 1966, imdbId: "tt0060758" },
    },
    { kind: "other" },
  ]);
  const trakt = await says(Buffer.from(`\uFEFF${TRAKT_HISTORY}`), "history.csv");
  expect(trakt.source).toBe("trakt");
  expect(trakt.all).toMatchObject([
    { kind: "viewing", watchedOn: "2024-01-04", film: { title: "Mandabi" } },
    { kind: "other" },
  ]);
});

test("Trakt's moments are days where their member is, and what is watched after the first time is a rewatch", async () => {
  const rows = [
    "2024-03-01T03:00:00.000Z,movie,Mandabi,1968,1",
    "2024-01-02T12:00:00Z,movie,Mandabi,1968,1",
    "2024-01-01,movie,Black Girl,1966,2",
    "2024-01-01,movie,Black Girl,1966,2",
    "unknown,movie,Mandabi,1968,1",
  ];
  const table = Buffer.from(`watched_at,type,title,year,tmdb_id\n${rows.join("\n")}\n`);
  const viewings = async (timeZone: string) =>
    (await says(table, "history.csv", timeZone)).all.map((said) =>
      said.kind === "viewing" ? [said.watchedOn, said.isRewatch] : said.kind,
    );
  const rest = [
    ["2024-01-02", false],
    ["2024-01-01", false],
    ["2024-01-01", true],
    [null, false],
  ];
  expect(await viewings("America/New_York")).toEqual([["2024-02-29", true], ...rest]);
  expect(await viewings("Pacific/Kiritimati")).toEqual([["2024-03-01", true], ...rest]);
});

test("an IMDb watchlist is one, and its ratings are ratings", async () => {
  const watchlist =
    "Position,Const,Created,Modified,Description,Title,URL,Title Type,Year,Your Rating,Date Rated\n1,tt1,2024-01-01,,Soon,Mandabi,,movie,1968,,\n2,tt2,2024-01-01,,,Black Girl,,movie,1966,8,2024-01-02\n";
  expect((await says(Buffer.from(watchlist), "WATCHLIST.csv")).all.map(({ kind }) => kind)).toEqual([
    "watchlist",
    "mark",
    "watchlist",
  ]);
  expect((await says(Buffer.from(watchlist), "ratings.csv")).all.map(({ kind }) => kind)).toEqual([
    "watchlist",
    "mark",
  ]);
});

test("the little HTML of reviews becomes our Markdown, and what was typed stays as it was typed", () => {
  expect(toMarkdown("<b>Bold</b> and <em>soft</em>")).toBe("**Bold** and *soft*");
  expect(toMarkdown("<blockquote>Said.<br>Twice.</blockquote>So.")).toBe("> Said.\n> Twice.\n\nSo.");
  expect(toMarkdown('<a href="https://example.com/a b">there</a>')).toBe(
    "[there](<https://example.com/a%20b>)",
  );
  expect(toMarkdown('<a href="javascript:alert(1)">there</a><script>alert(1)</script>')).toBe("there");
  expect(toMarkdown("5 * 3 [sic] &amp; _so_ on\n# No heading\n1. No list")).toBe(
    "5 \\* 3 \\[sic\\] & \\_so\\_ on\n\\# No heading\n1\\. No list",
  );
});
