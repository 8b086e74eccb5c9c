import { beforeEach, expect, test } from "vitest";
import { awardReached } from "@/lib/achievements/award-reached";
import { listDiary } from "@/lib/films/diary/queries";
import { diaryQuery } from "@/lib/films/diary/schema";
import { addToList } from "@/lib/films/lists/add-to-list";
import { changeList } from "@/lib/films/lists/change-list";
import { bringImport } from "@/lib/films/moving/import/bring-import";
import { catchUpImports } from "@/lib/films/moving/import/catch-up";
import { showImport } from "@/lib/films/moving/import/show-import";
import { undoImport } from "@/lib/films/moving/import/undo-import";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { jobsDb } from "@/lib/platform/db";
import { updateProfile } from "@/lib/profiles/update-profile";
import { seedFilms } from "@/prisma/seed/films";
import { readReel } from "@/prisma/seed/films/read-reel";
import { ada, admin, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, log, mark, markOf, ORDER, say, votesFor, WOMAN } from "../logbook";
import { shelve } from "../shelf";
import { letterboxdZip } from "./files";
import { bring, keptBy, lookAt, moveIn, once, send, takeBack } from "./move";

castOnStage();
beforeEach(async () => {
  // As where it is at home: nobody but the owner makes tables there.
  await asSuperuser(
    `DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$`,
  );
  await shelve();
});

const LATE_FILM =
  "\nNobody Knows This One | - | 1999 | FR | fr | 90 | drama\nSomebody | Somebody Else\nA film about nothing that anybody remembers.\n";
const shownTo = async (who: typeof ada | null) =>
  (await listDiary(who, { handle: "ada", ...diaryQuery.parse({}) })).items.length;
const entryOn = async (day: string) => {
  const [row] = await asSuperuser<{ id: string }>("SELECT id FROM diary_entries WHERE watched_on = $1", [
    day,
  ]);
  return { id: String(row?.id) };
};

test("undone as a whole, everything is as it was before", async () => {
  await log(ada, WOMAN, { watchedOn: "2020-01-01", rating: 1, liked: true, review: "Mine." });
  await mark(ada, ORDER, { liked: true });
  await putOnWatchlist(ada, { slug: "the-gleaners-and-i-2000" });
  const before = await keptBy(ada);
  const { id } = await moveIn(ada, letterboxdZip());
  expect(await keptBy(ada)).not.toEqual(before);
  await takeBack(ada, id);
  expect(await keptBy(ada)).toEqual(before);
  expect(await votesFor(WOMAN)).toMatchObject({ votes: { 1: 1 } });
  expect((await lookAt(ada)).moving.state).toBe("undone");
  await expect(undoImport(ada, { id })).rejects.toMatchObject({ code: "conflict" });
});

test("what was changed or answered since stays, and it is said how much and why", async () => {
  const { id } = await moveIn(ada, letterboxdZip());
  await showImport(ada, { id });
  await change(ada, (await entryOn("2023-12-30")).id, { place: "At home" });
  await say(grace, await entryOn("2024-01-31"), "Mm.");
  await mark(ada, ORDER, { rating: 5 });
  const [list] = await asSuperuser<{ id: string }>("SELECT id FROM film_lists");
  await addToList(ada, { id: String(list?.id), slug: "a-touch-of-zen-1971", note: "" });
  await takeBack(ada, id);
  expect((await lookAt(ada)).numbers.rows).toMatchObject({
    "viewing:changed": 1,
    "viewing:answered": 1,
    "viewing:undone": 1,
    "mark:changed": 2,
    "list:changed": 1,
    "watchlist:undone": 2,
  });
  const kept = await keptBy(ada);
  expect(kept.diary).toHaveLength(2);
  expect(await markOf(ada, WOMAN)).toMatchObject({ watched: true, viewings: 2 });
  expect(await markOf(ada, ORDER)).toMatchObject({ rating: 5, viewings: 0 });
});

test("nobody sees what was brought until its member says so; then as the profile is seen", async () => {
  const { id } = await moveIn(ada, letterboxdZip());
  expect([await shownTo(ada), await shownTo(grace), await shownTo(null)]).toEqual([3, 0, 0]);
  await expect(showImport(grace, { id })).rejects.toMatchObject({ code: "not_found" });
  expect(await showImport(ada, { id })).toEqual({ unsaid: 0 });
  expect([await shownTo(grace), await shownTo(null)]).toEqual([3, 3]);
  expect(await asSuperuser("SELECT reviews_count FROM members WHERE id = $1", [ada.id])).toEqual([
    { reviews_count: 1 },
  ]);
  await updateProfile(ada, { isPrivate: true });
  await expect(shownTo(null)).rejects.toMatchObject({ code: "forbidden" });
});

test("what its member hid since is not opened by showing the rest once more, and is not taken back", async () => {
  await addWordRule(admin, { pattern: "looks on", action: "refuse" });
  const { id } = await moveIn(ada, letterboxdZip());
  await showImport(ada, { id });
  await change(ada, (await entryOn("2023-12-30")).id, { visibility: "me" });
  const [list] = await asSuperuser<{ id: string }>("SELECT id FROM film_lists");
  await changeList(ada, { id: String(list?.id), visibility: "me", renewsLink: false });
  await showImport(ada, { id });
  expect(await shownTo(grace)).toBe(1);
  expect(await asSuperuser("SELECT visibility FROM film_lists")).toEqual([{ visibility: "me" }]);
  await takeBack(ada, id);
  expect((await lookAt(ada)).numbers.rows).toMatchObject({ "viewing:changed": 1, "list:changed": 1 });
});

test("what the rules about words refuse stays for its member's eyes", async () => {
  await addWordRule(admin, { pattern: "looks on", action: "refuse" });
  const { id } = await moveIn(ada, letterboxdZip());
  expect(await showImport(ada, { id })).toEqual({ unsaid: 1 });
  expect([await shownTo(ada), await shownTo(grace)]).toEqual([3, 2]);
});

test("staff are told of words that a rule wants them to see, once others see them", async () => {
  await addWordRule(admin, { pattern: "looks on", action: "flag" });
  await addWordRule(admin, { pattern: "rooms", action: "flag" });
  await addWordRule(admin, { pattern: "or two", action: "flag" });
  const { id } = await moveIn(ada, letterboxdZip());
  const cases = () =>
    asSuperuser("SELECT subject_kind AS kind, title, member_id AS who FROM moderation_cases ORDER BY 1");
  expect(await cases()).toEqual([]);
  await showImport(ada, { id });
  expect(await cases()).toEqual([
    { kind: "film-list", title: "The House", who: ada.id },
    { kind: "review", title: "Black Girl (1966)", who: ada.id },
  ]);
});

test("what was brought reaches nothing until it is shown; then a job looks", async () => {
  const { id } = await moveIn(ada, letterboxdZip());
  expect(await awardReached(ada.id)).toEqual([]);
  await showImport(ada, { id });
  expect(
    await asSuperuser("SELECT payload FROM graphile_worker._private_jobs WHERE key = $1", [
      `achievements:${ada.id}`,
    ]),
  ).toEqual([{ payload: { memberId: ada.id } }]);
  expect((await awardReached(ada.id)).toSorted()).toEqual(["first-light", "first-list", "first-review"]);
});

test("whoever is silenced shows nobody their words", async () => {
  const { id } = await moveIn(ada, letterboxdZip());
  await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [ada.id]);
  await expect(showImport(ada, { id })).rejects.toMatchObject({ code: "forbidden" });
});

test("a film that is added later brings its part by itself", async () => {
  const { id, memberId } = await moveIn(ada, letterboxdZip());
  await catchUpImports();
  expect((await lookAt(ada)).moving.state).toBe("done");
  await seedFilms(jobsDb(), readReel(LATE_FILM));
  await catchUpImports();
  await bringImport({ id, memberId }, once);
  expect(await markOf(ada, "nobody-knows-this-one-1999")).toMatchObject({ watched: true });
  expect((await lookAt(ada)).numbers.films.missing).toBe(0);
});

test("of two files that wait for a film one is brought a night, and nobody else waits for that", async () => {
  const [first, second] = [await moveIn(ada, letterboxdZip()), await moveIn(ada, letterboxdZip())];
  const other = await moveIn(grace, letterboxdZip());
  await seedFilms(jobsDb(), readReel(LATE_FILM));
  await catchUpImports();
  const atWork = () => asSuperuser<{ id: string }>("SELECT id FROM imports WHERE state = 'bringing'");
  const come = (await atWork()).map(({ id }) => id);
  expect(come).toHaveLength(2);
  expect(come).toContain(other.id);
  const [one, two] = come.includes(first.id) ? [first, second] : [second, first];
  await bringImport(one, once);
  await bringImport(other, once);
  await catchUpImports();
  expect(await atWork()).toEqual([{ id: two.id }]);
});

test("what is watched elsewhere takes nothing off the watchlist, and what is watched here later does", async () => {
  await putOnWatchlist(ada, { slug: ORDER });
  const { id } = await send(ada, letterboxdZip());
  await bring(ada, id);
  const on = async () => (await keptBy(ada)).watchlist?.length;
  expect(await on()).toBe(2);
  await log(ada, ORDER);
  expect(await on()).toBe(1);
});
