import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { deleteViewing } from "@/lib/films/diary/delete-viewing";
import { getEntry } from "@/lib/films/diary/queries";
import { viewingInput } from "@/lib/films/diary/schema";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, diary, log, mark, markOf, ORDER, votesFor, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const daysOf = async (...asked: Parameters<typeof diary>) =>
  (await diary(...asked)).items.map(({ watchedOn }) => watchedOn);

describe("a viewing", () => {
  test("is its own entry, and says what its member thinks of the film from then on", async () => {
    const before = roundTrips();
    const first = await log(ada, WOMAN, {
      watchedOn: "2026-01-04",
      rating: 4,
      tags: ["Dakar", "dakar"],
      withWhom: "Grace",
    });
    expect(roundTrips() - before).toBeLessThanOrEqual(2);
    expect(first).toMatchObject({
      film: { slug: WOMAN, title: "Black Girl" },
      author: { handle: "ada" },
      rating: 4,
      review: null,
      withWhom: "Grace",
      visibility: "everyone",
    });
    await log(ada, WOMAN, { watchedOn: "2026-03-01", rating: 5, liked: true, isRewatch: true });
    await log(ada, WOMAN, { watchedOn: null });
    expect(await markOf(ada, WOMAN)).toEqual({
      watched: true,
      liked: false,
      rating: 5,
      viewings: 3,
      lastWatchedOn: "2026-03-01",
    });
    expect(await votesFor(WOMAN)).toEqual({ votes: { 5: 1 }, doubted: 0 });
    expect(await daysOf(null, "ada")).toEqual(["2026-03-01", "2026-01-04"]);
  });

  test("shows nobody the stars of another that was not meant for them", async () => {
    const audience = async () =>
      (
        await asSuperuser<{ rating: number; visibility: string }>("SELECT rating, visibility FROM film_marks")
      )[0];
    await log(ada, WOMAN, { watchedOn: "2026-01-04", rating: 1, visibility: "me" });
    const { id } = await log(ada, WOMAN, { watchedOn: "2026-02-04" });
    expect(await audience()).toEqual({ rating: 2, visibility: "me" });
    await change(ada, id, { rating: 3 });
    expect(await audience()).toEqual({ rating: 6, visibility: "everyone" });
    await log(ada, WOMAN, { watchedOn: "2026-03-04", visibility: "followers" });
    expect(await audience()).toEqual({ rating: 6, visibility: "followers" });
  });

  test("sent twice is one, and two at once are two", async () => {
    const clientId = newId();
    const [one, again] = await Promise.all([
      log(ada, WOMAN, { clientId }),
      log(ada, WOMAN, { clientId }),
      log(ada, WOMAN),
      log(grace, WOMAN),
    ]);
    expect(one.id).toBe(again.id);
    expect((await markOf(ada, WOMAN)).viewings).toBe(2);
  });

  test("is changed by its member; the latest of a film says what they think of it", async () => {
    const early = await log(ada, WOMAN, { watchedOn: "2026-01-04", rating: 2 });
    const late = await log(ada, WOMAN, { watchedOn: "2026-02-04", rating: 3 });
    await change(ada, early.id, { rating: 5 });
    expect((await markOf(ada, WOMAN)).rating).toBe(3);
    const changed = await change(ada, late.id, {
      rating: 4,
      review: "Better **twice**.",
      watchedOn: "2026-02-05",
    });
    expect(changed).toMatchObject({ rating: 4, review: "Better **twice**.", watchedOn: "2026-02-05" });
    expect(changed.html).toContain("<strong>twice</strong>");
    expect(changed.editedAt).not.toBeNull();
    expect((await markOf(ada, WOMAN)).rating).toBe(4);
    await expect(change(grace, late.id, { rating: 1 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(change(ada, newId(), { rating: 1 })).rejects.toMatchObject({ code: "not_found" });
  });

  test("is deleted with all of its words; what was said of the film otherwise stays", async () => {
    await mark(ada, WOMAN, { rating: 4 });
    const { id } = await log(ada, WOMAN, { review: "Gone soon." });
    await expect(deleteViewing(grace, { id })).rejects.toMatchObject({ code: "forbidden" });
    await deleteViewing(ada, { id });
    await expect(getEntry(ada, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(deleteViewing(ada, { id })).rejects.toMatchObject({ code: "not_found" });
    expect(await markOf(ada, WOMAN)).toMatchObject({
      watched: true,
      rating: 4,
      viewings: 0,
      lastWatchedOn: null,
    });
    expect(await asSuperuser("SELECT 1 FROM diary_entries")).toEqual([]);
    await deleteViewing(ada, await log(ada, ORDER, { rating: 1, watchedOn: "2026-01-01" }));
    expect(await markOf(ada, ORDER)).toMatchObject({ watched: false, rating: null });
  });

  test("a review is at most two thousand characters, tags ten, and no day is yet to come", () => {
    const fits = (said: object) => viewingInput.safeParse({ clientId: newId(), ...said }).success;
    expect(fits({ review: "🎬".repeat(2_000) })).toBe(true);
    expect(fits({ review: "x".repeat(2_001) })).toBe(false);
    expect(fits({ tags: Array.from({ length: 11 }, (_, nth) => `tag ${nth}`) })).toBe(false);
    expect(fits({ place: "x".repeat(101) })).toBe(false);
    expect(fits({ watchedOn: "2999-01-01" })).toBe(false);
    expect(fits({ watchedOn: "2026-02-30" })).toBe(false);
  });

  test("who is silenced writes no review, and watches films all the same", async () => {
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [ada.id]);
    await expect(log(ada, WOMAN, { review: "Words" })).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await log(ada, WOMAN, { rating: 3 });
    await expect(change(ada, id, { review: "Words" })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("reviews that others may read are counted on their author's page", async () => {
    const { id } = await log(ada, WOMAN, { review: "One." });
    await log(ada, ORDER, { review: "Two.", visibility: "me" });
    const count = async () =>
      (await asSuperuser("SELECT reviews_count AS n FROM members WHERE id = $1", [ada.id]))[0];
    expect(await count()).toEqual({ n: 1 });
    await change(ada, id, { review: "" });
    expect(await count()).toEqual({ n: 0 });
  });
});

describe("a diary", () => {
  test("is read by month or page by page, in one round trip", async () => {
    for (const day of ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"])
      await log(ada, WOMAN, { watchedOn: day });
    const before = roundTrips();
    expect(await daysOf(grace, "ada", { month: "2026-02" })).toEqual(["2026-02-28", "2026-02-01"]);
    expect(roundTrips() - before).toBe(1);
    const first = await diary(grace, "ada", { limit: 3 });
    expect(first).toMatchObject({ counts: { films: 1, viewings: 4 } });
    expect(await daysOf(grace, "ada", { limit: 3, cursor: first.nextCursor ?? "" })).toEqual(["2026-01-31"]);
    await expect(diary(grace, "ada", { cursor: "bm90" })).rejects.toMatchObject({ code: "invalid" });
    await expect(diary(grace, "nobody")).rejects.toMatchObject({ code: "not_found" });
  });

  test("shows what is meant for all to all, and the rest to whom it is meant for", async () => {
    await followMember(grace, { member: "ada" });
    const said = { withWhom: "Alan", place: "At home" };
    await log(ada, WOMAN, { watchedOn: "2026-01-01", ...said });
    await log(ada, WOMAN, { watchedOn: "2026-01-02", visibility: "followers" });
    const { id } = await log(ada, WOMAN, { watchedOn: "2026-01-03", visibility: "me", rating: 1 });
    expect(await daysOf(null, "ada")).toEqual(["2026-01-01"]);
    expect(await daysOf(alan, "ada")).toEqual(["2026-01-01"]);
    expect(await daysOf(grace, "ada")).toEqual(["2026-01-02", "2026-01-01"]);
    expect(await daysOf(ada, "ada")).toHaveLength(3);
    await expect(getEntry(grace, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await diary(grace, "ada")).items[1]).toMatchObject({ withWhom: "", place: "" });
  });

  test("of a private profile is for its followers, and a block closes it", async () => {
    await followMember(grace, { member: "ada" });
    const { id } = await log(ada, WOMAN, { watchedOn: "2026-01-01" });
    await updateProfile(ada, { isPrivate: true });
    expect(await daysOf(grace, "ada")).toEqual(["2026-01-01"]);
    await expect(diary(stranger, "ada")).rejects.toMatchObject({ code: "forbidden" });
    await expect(diary(null, "ada")).rejects.toMatchObject({ code: "forbidden" });
    await expect(getEntry(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await updateProfile(ada, { isPrivate: false });
    await blockMember(stranger, { member: "ada" });
    await expect(getEntry(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(diary(stranger, "ada")).rejects.toMatchObject({ code: "not_found" });
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
      ada.id,
    ]);
    await expect(getEntry(grace, id)).rejects.toMatchObject({ code: "not_found" });
  });
});
