import { beforeEach, expect, test } from "vitest";
import { bringImport } from "@/lib/films/moving/import/bring-import";
import { confirmImport } from "@/lib/films/moving/import/confirm-import";
import { decideImport, takeGuesses } from "@/lib/films/moving/import/decide-import";
import { discardImport } from "@/lib/films/moving/import/discard-import";
import { readImport } from "@/lib/films/moving/import/read-import";
import { takeImport } from "@/lib/films/moving/import/take-import";
import { storage } from "@/lib/platform/storage/storage";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { log, mark, markOf, ORDER, votesFor, WOMAN } from "../logbook";
import { shelve } from "../shelf";
import { IMDB_RATINGS, letterboxdZip, TRAKT_HISTORY, zipOf } from "./files";
import { bring, keptBy, lookAt, moveIn, moveTo, once, send } from "./move";

castOnStage();
beforeEach(async () => {
  // As where it is at home: nobody but the owner makes tables there.
  await asSuperuser(
    `DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$`,
  );
  await shelve();
});

test("a file is looked through before anything of it is in the diary", async () => {
  await send(ada, letterboxdZip());
  const { moving, numbers, doubts } = await lookAt(ada);
  expect(moving).toMatchObject({ state: "ready", source: "letterboxd", fileName: "letterboxd.zip" });
  expect(numbers.films).toEqual({ sure: 3, doubts: 2, missing: 1, skipped: 0 });
  expect(numbers.comes).toEqual({ viewing: 3, mark: 5, watchlist: 2, listed: 2 });
  expect(doubts.map(({ title, guesses }) => [title, guesses.map(({ slug }) => slug)])).toEqual([
    ["Cléo from 5 to 7", ["cleo-from-5-to-7-1962"]],
    ["A Touch of Zenn", ["a-touch-of-zen-1971"]],
  ]);
  expect(await keptBy(ada)).toMatchObject({ diary: [], marks: [], watchlist: [], lists: [] });
  for await (const { key } of storage().list("imports/")) expect(key).toBe("");
});

test("what is confirmed is brought whole, for the member's own eyes", async () => {
  const { id } = await send(ada, letterboxdZip());
  const { doubts } = await lookAt(ada);
  await decideImport(ada, {
    id,
    number: Number(doubts[0]?.number),
    film: "",
    choice: "cleo-from-5-to-7-1962",
  });
  await decideImport(ada, { id, number: Number(doubts[1]?.number), film: "", choice: "skip" });
  await bring(ada, id);
  const { moving, numbers } = await lookAt(ada);
  expect(moving.state).toBe("done");
  expect(moving.done).toBe(moving.total);
  expect(numbers.rows).toMatchObject({
    "viewing:brought": 3,
    "mark:brought": 6,
    "watchlist:brought": 2,
    "list:brought": 1,
    "listed:brought": 2,
  });
  const kept = await keptBy(ada);
  expect(kept.diary).toHaveLength(3);
  expect(kept.diary).toContainEqual(
    expect.objectContaining({ tags: ["cinema", "with mum"], watched_on: "2023-12-30" }),
  );
  expect(kept.lists).toMatchObject([{ title: "The House", tags: ["rooms", "walls"], count: 2 }]);
  expect(await markOf(ada, WOMAN)).toMatchObject({
    rating: 4.5,
    liked: true,
    watched: true,
    viewings: 2,
    lastWatchedOn: "2024-01-31",
  });
  expect((await votesFor(WOMAN)).votes).toEqual({ 4.5: 1 });
  const [open] = await asSuperuser(
    `SELECT (SELECT count(*)::int FROM diary_entries WHERE visibility <> 'me') + (SELECT count(*)::int FROM film_marks WHERE visibility <> 'me')
       + (SELECT count(*)::int FROM film_lists WHERE visibility <> 'me') AS many`,
  );
  expect(open).toEqual({ many: 0 });
  expect(await asSuperuser("SELECT id FROM notifications")).toEqual([]);
});

test("the same file twice is the same as once, and what is here already is shown as kept out", async () => {
  await moveIn(ada, letterboxdZip());
  const before = await keptBy(ada);
  const { id } = await send(ada, letterboxdZip());
  expect((await lookAt(ada)).numbers).toMatchObject({ known: { viewing: 3, mark: 5, watchlist: 2 } });
  await bring(ada, id);
  expect(await keptBy(ada)).toEqual(before);
});

test("what was said here later is not overwritten, and what was not said is added", async () => {
  await log(ada, WOMAN, { watchedOn: "2023-12-30", rating: 1 });
  await mark(ada, ORDER, { liked: true });
  await moveIn(ada, letterboxdZip());
  expect(await markOf(ada, WOMAN)).toMatchObject({ rating: 1, liked: true, viewings: 2 });
  expect(await markOf(ada, ORDER)).toMatchObject({ rating: 3, liked: true, watched: true, viewings: 1 });
});

test("two at once are refused, and a file that was read can be taken away", async () => {
  const { id } = await send(ada, letterboxdZip());
  await expect(takeImport(ada, { bytes: letterboxdZip(), name: "again.zip" })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(discardImport(grace, { id })).rejects.toMatchObject({ code: "not_found" });
  await expect(confirmImport(grace, { id, long: "shorten" })).rejects.toMatchObject({ code: "not_found" });
  await discardImport(ada, { id });
  const both = await Promise.allSettled(
    [1, 2].map(() => takeImport(ada, { bytes: letterboxdZip(), name: "x.zip" })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await asSuperuser("SELECT count(*)::int AS many FROM imports")).toEqual([{ many: 1 }]);
});

test("a killed worker goes on where it was, and a job that runs again changes nothing", async () => {
  const job = await send(ada, letterboxdZip());
  await confirmImport(ada, { id: job.id, long: "shorten" });
  await asSuperuser("SELECT bring_import_films($1, 1, now())", [job.id]);
  await bringImport(job, once);
  const kept = await keptBy(ada);
  expect(kept.diary).toHaveLength(3);
  await bringImport(job, once);
  await readImport(job, once);
  expect(await keptBy(ada)).toEqual(kept);
});

test("the likeliest is taken for every doubt at once", async () => {
  const { id } = await send(ada, letterboxdZip());
  await takeGuesses(ada, { id });
  expect((await lookAt(ada)).numbers.films).toEqual({ sure: 5, doubts: 0, missing: 1, skipped: 0 });
  await bring(ada, id);
  expect(await markOf(ada, "a-touch-of-zen-1971")).toMatchObject({ watched: true });
});

test("a review that is too long comes shortened or not at all, and is kept whole with the import", async () => {
  const words = `${"word ".repeat(500)}end`;
  const zip = zipOf({
    "reviews.csv": `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2024-01-01,Mandabi,1968,,,,${words},"${"abcdefghijkl".split("").join(",")}",2024-01-01\n`,
  });
  const { id } = await send(ada, zip);
  expect((await lookAt(ada)).numbers).toMatchObject({ long: 1, tagged: 1 });
  await bring(ada, id);
  const [entry] = await asSuperuser<{ review: string; tags: string[] }>(
    "SELECT review, tags FROM diary_entries",
  );
  expect([...(entry?.review ?? "")]).toHaveLength(2_000);
  expect(entry?.review.endsWith("…")).toBe(true);
  expect(entry?.tags).toHaveLength(10);
  expect(await asSuperuser("SELECT said->>'whole' AS whole FROM import_rows")).toEqual([{ whole: words }]);
  const other = await send(grace, zip);
  await bring(grace, other.id, "skip");
  expect(await asSuperuser("SELECT review FROM diary_entries WHERE member_id = $1", [grace.id])).toEqual([
    { review: null },
  ]);
});

test("IMDb's ratings and Trakt's history come, too", async () => {
  await moveIn(ada, Buffer.from(IMDB_RATINGS), "ratings.csv");
  expect((await lookAt(ada)).numbers.others).toBe(1);
  expect(await markOf(ada, WOMAN)).toMatchObject({ rating: 4.5, watched: true, viewings: 0 });
  await moveIn(ada, Buffer.from(TRAKT_HISTORY), "history.csv");
  expect(await markOf(ada, ORDER)).toMatchObject({
    rating: null,
    watched: true,
    viewings: 1,
    lastWatchedOn: "2024-01-04",
  });
  await moveTo(grace, "Pacific/Auckland");
  await moveIn(grace, Buffer.from(TRAKT_HISTORY), "history.csv");
  expect(await markOf(grace, ORDER)).toMatchObject({ lastWatchedOn: "2024-01-05" });
});
