import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/actor";
import { likeReview } from "@/lib/films/reviews/like-review";
import { periodOf } from "@/lib/films/statistics/period";
import { getStatistics } from "@/lib/films/statistics/queries";
import { statisticsQuery } from "@/lib/films/statistics/schema";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { log, mark, ORDER, WOMAN } from "./logbook";
import { shelve } from "./shelf";

const CLEO = "cleo-from-5-to-7-1962";
const ZEN = "a-touch-of-zen-1971";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const figures = (who: Viewer, asked: Record<string, unknown> = {}) =>
  getStatistics(who, { handle: "ada", ...statisticsQuery.parse(asked) });

/** Ada's: three days in a row in March, one of them a rewatch, one viewing the year before, one for herself, and one film only marked. */
async function watchSome() {
  await log(ada, WOMAN, { watchedOn: "2025-12-31", rating: 4 });
  await log(ada, ORDER, { watchedOn: "2026-03-01", rating: 5, liked: true });
  await log(ada, CLEO, { watchedOn: "2026-03-02", rating: 2.5 });
  await log(ada, WOMAN, { watchedOn: "2026-03-03", rating: 4.5, isRewatch: true, review: "It **holds**." });
  await log(ada, CLEO, { watchedOn: "2026-05-09", visibility: "me", rating: 1 });
  await mark(ada, ZEN, { rating: 3 });
}

describe("what films come to", () => {
  test("of a year: films, hours, days, stars, kinds and people, in one round trip", async () => {
    await watchSome();
    const before = roundTrips();
    const told = await figures(ada, { year: 2026 });
    expect(roundTrips() - before).toBe(1);
    expect(told).toMatchObject({
      films: 3,
      viewings: 4,
      // Cléo twice.
      minutes: 92 + 59 + 2 * 90,
      rewatches: 1,
      reviews: 1,
      liked: 1,
      rated: 3,
      months: [
        { month: "2026-03", viewings: 3 },
        { month: "2026-05", viewings: 1 },
      ],
      // A Sunday, a Monday, a Tuesday, a Saturday.
      weekdays: [1, 1, 0, 0, 0, 1, 1],
      streak: { days: 3, from: "2026-03-01", until: "2026-03-03" },
      first: { film: { slug: ORDER }, watchedOn: "2026-03-01", rating: 5 },
      last: { film: { slug: CLEO }, watchedOn: "2026-05-09" },
      again: { slug: CLEO, times: 2 },
      longest: { slug: ORDER, minutes: 92 },
      oldest: { slug: CLEO },
      countryCount: 2,
      years: [
        { year: 2025, viewings: 1 },
        { year: 2026, viewings: 4 },
      ],
    });
    expect(told.days).toHaveLength(4);
    // What she said of Cléo last, and of the others.
    expect(told.ratings).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(told.mean).toBeCloseTo((5 + 4.5 + 1) / 3, 1);
    expect(told.genres[0]).toMatchObject({ key: "drama", films: 3 });
    expect(told.countries[0]).toMatchObject({ key: "FR", films: 3 });
    expect(told.decades).toEqual([{ key: "1960", films: 3, mean: 3.5 }]);
    expect(told.directors.most).toEqual([
      { slug: "ousmane-sembene", name: "Ousmane Sembène", films: 2, mean: 4.75 },
    ]);
    expect(told.best.map(({ slug }) => slug)).toEqual([ORDER, WOMAN]);
  });

  test("of all time a film that was only marked counts, and there are no days", async () => {
    await watchSome();
    const told = await figures(ada);
    expect(told).toMatchObject({ films: 4, viewings: 5, rated: 4, days: [], again: { times: 2 } });
    expect(told.minutes).toBe(2 * 59 + 92 + 2 * 90 + 180);
    expect(told.longest).toMatchObject({ slug: ZEN });
  });

  test("of a month, and from one day to another", async () => {
    await watchSome();
    expect(await figures(ada, { month: "2026-03" })).toMatchObject({ viewings: 3 });
    expect(await figures(ada, { from: "2025-12-01", to: "2026-03-01" })).toMatchObject({ viewings: 2 });
    expect(await figures(ada, { from: "2026-03-03" })).toMatchObject({ viewings: 2, days: [] });
    expect(await figures(ada, { year: 2020 })).toMatchObject({
      films: 0,
      viewings: 0,
      streak: null,
      mean: null,
    });
    expect(periodOf({ month: "2024-02" })).toEqual({ from: "2024-02-01", until: "2024-02-29" });
  });

  test("one period at a time, and forwards", () => {
    expect(statisticsQuery.safeParse({ year: "2026", month: "2026-01" }).success).toBe(false);
    expect(statisticsQuery.safeParse({ from: "2026-02-01", to: "2026-01-01" }).success).toBe(false);
    expect(statisticsQuery.safeParse({ year: "26" }).success).toBe(false);
    expect(statisticsQuery.parse({ year: "2026" })).toEqual({ year: 2026 });
  });

  test("the review most liked stands with its words, unless it gives the film away", async () => {
    await watchSome();
    const review = (await figures(ada, { year: 2026 })).review;
    expect(review).toBeNull();
    const { id } = await log(ada, ZEN, { watchedOn: "2026-06-01", review: "The bamboo moves." });
    await likeReview(grace, { id });
    expect((await figures(grace, { year: 2026 })).review).toMatchObject({
      id,
      likes: 1,
      words: "The bamboo moves.",
    });
    const spoils = await log(ada, ORDER, {
      watchedOn: "2026-07-01",
      review: "He never gets it.",
      hasSpoilers: true,
    });
    await likeReview(grace, spoils);
    await likeReview(alan, spoils);
    expect((await figures(grace, { year: 2026 })).review).toMatchObject({
      id: spoils.id,
      likes: 2,
      words: null,
    });
  });
});

describe("others", () => {
  test("are told of what is meant for them alone", async () => {
    await watchSome();
    await log(ada, ZEN, { watchedOn: "2026-08-01", visibility: "followers" });
    await followMember(grace, { member: "ada" });
    expect(await figures(null, { year: 2026 })).toMatchObject({
      viewings: 3,
      last: { watchedOn: "2026-03-03" },
    });
    expect(await figures(grace, { year: 2026 })).toMatchObject({ viewings: 4 });
    expect(await figures(ada, { year: 2026 })).toMatchObject({ viewings: 5 });
  });

  test("meet a closed door at a private profile, and nobody where there is a block", async () => {
    await watchSome();
    await followMember(grace, { member: "ada" });
    await updateProfile(ada, { isPrivate: true });
    await expect(figures(null)).rejects.toMatchObject({ code: "forbidden" });
    await expect(figures(alan)).rejects.toMatchObject({ code: "forbidden" });
    expect(await figures(grace, { year: 2026 })).toMatchObject({ viewings: 3 });
    await blockMember(ada, { member: "alan" });
    await expect(figures(alan)).rejects.toMatchObject({ code: "not_found" });
    await expect(getStatistics(alan, { handle: "nobody" })).rejects.toMatchObject({ code: "not_found" });
  });
});
