import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { markInput } from "@/lib/films/marks/schema";
import { countPrior } from "@/lib/films/scores/count-prior";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { log, mark, markOf, ORDER, votesFor, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

describe("what somebody thinks of a film", () => {
  test("is said part by part, and what is not said stays", async () => {
    const before = roundTrips();
    const { mark: said, title } = await mark(ada, WOMAN, { watched: true });
    expect(roundTrips() - before).toBe(1);
    expect(title).toBe("Black Girl");
    expect(said).toEqual({ watched: true, liked: false, rating: null, viewings: 0, lastWatchedOn: null });
    await mark(ada, WOMAN, { liked: true });
    await mark(ada, WOMAN, { rating: 4.5 });
    expect(await markOf(ada, WOMAN)).toMatchObject({ watched: true, liked: true, rating: 4.5 });
    await mark(ada, WOMAN, { rating: null });
    expect(await markOf(ada, WOMAN)).toMatchObject({ watched: true, liked: true, rating: null });
    expect(await markOf(grace, WOMAN)).toMatchObject({ watched: false, liked: false });
  });

  test("a rating says that it was watched, a like does not, and nothing is left of nothing", async () => {
    expect((await mark(ada, WOMAN, { rating: 0.5 })).mark.watched).toBe(true);
    expect((await mark(grace, WOMAN, { liked: true })).mark.watched).toBe(false);
    expect((await mark(ada, WOMAN, { watched: false })).mark).toMatchObject({ watched: false, rating: null });
    await mark(grace, WOMAN, { liked: false });
    expect(await asSuperuser("SELECT 1 FROM film_marks")).toEqual([]);
    expect((await votesFor(WOMAN)).votes).toEqual({});
  });

  test("what is in the diary was watched", async () => {
    await log(ada, WOMAN);
    await expect(mark(ada, WOMAN, { watched: false })).rejects.toMatchObject({ code: "conflict" });
    await expect(mark(ada, "nowhere-1900", { watched: true })).rejects.toMatchObject({ code: "not_found" });
  });

  test("stars come in halves, from a half to five", () => {
    const fits = (rating: unknown) => markInput.safeParse({ rating }).success;
    expect([0.5, 1, 4.5, 5, null].every(fits)).toBe(true);
    expect([0, 0.25, 5.5, -1, "many", Number.NaN].some(fits)).toBe(false);
  });
});

describe("the votes for a film", () => {
  test("are one a person, exact when many rate at once and change their minds", async () => {
    const people = [ada, grace, alan, stranger];
    await Promise.all(people.map((who, at) => mark(who, WOMAN, { rating: at + 1 })));
    expect((await votesFor(WOMAN)).votes).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1 });
    await Promise.all(
      people.flatMap((who) => [mark(who, WOMAN, { rating: 2 }), mark(who, WOMAN, { rating: 3.5 })]),
    );
    const { votes } = await votesFor(WOMAN);
    expect(Object.values(votes).reduce((sum, many) => sum + many, 0)).toBe(4);
    await mark(ada, WOMAN, { watched: false });
    await asSuperuser("DELETE FROM film_marks WHERE member_id = $1", [grace.id]);
    expect(Object.values((await votesFor(WOMAN)).votes).reduce((sum, many) => sum + many, 0)).toBe(2);
  });

  test("few of them move a score little, and the prior is what films are rated on average", async () => {
    const scoreOf = async () =>
      (
        await asSuperuser<{ score: number }>(
          "SELECT score FROM film_scores s JOIN films f ON f.id = s.film_id WHERE f.slug = $1",
          [WOMAN],
        )
      )[0]?.score;
    await mark(ada, WOMAN, { rating: 5 });
    // (10 × 7 + 10) / 11, in half stars.
    expect(await scoreOf()).toBeCloseTo(80 / 11);
    await mark(grace, ORDER, { rating: 1 });
    expect(await countPrior()).toBeCloseTo(6);
    expect(await scoreOf()).toBeCloseTo(70 / 11);
    await mark(ada, WOMAN, { rating: null });
    expect(await scoreOf()).toBeNull();
  });

  test("of many newcomers who within a day put a film at one end count a tenth", async () => {
    const crowd = await Promise.all(Array.from({ length: 8 }, (_, nth) => newcomer(`fan${nth}`)));
    await asSuperuser(
      "UPDATE members SET created_at = now() - interval '30 days' WHERE handle NOT LIKE 'fan%'",
    );
    await mark(ada, WOMAN, { rating: 0.5 });
    for (const [nth, fan] of crowd.entries()) {
      expect((await votesFor(WOMAN)).doubted).toBe(0);
      await mark(fan, WOMAN, { rating: nth % 2 ? 5 : 4.5 });
    }
    expect(await votesFor(WOMAN)).toEqual({ votes: { 0.5: 1, 4.5: 4, 5: 4 }, doubted: 8 });
    // Whoever thinks better of it counts again; nobody's vote elsewhere is doubted.
    await mark(crowd[0] ?? ada, WOMAN, { rating: 3 });
    expect((await votesFor(WOMAN)).doubted).toBe(7);
    await Promise.all(crowd.map((fan, nth) => mark(fan, ORDER, { rating: (nth % 4) + 1.5 })));
    expect((await votesFor(ORDER)).doubted).toBe(0);
  });
});
