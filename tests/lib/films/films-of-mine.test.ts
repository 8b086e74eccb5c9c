import { beforeEach, describe, expect, test } from "vitest";
import { filmsPage, filmsQuery } from "@/lib/films/schema";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { roundTrips } from "@/lib/platform/db";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { mark, ORDER, WOMAN } from "./logbook";
import { list, shelve, titles } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const ZEN = "a-touch-of-zen-1971";
/** In half stars, without the votes that would make it so. */
const score = (slug: string, halves: number) =>
  asSuperuser(`
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO film_scores (film_id, score) SELECT id, ${halves} FROM films WHERE slug = '${slug}'
      ON CONFLICT (film_id) DO UPDATE SET score = excluded.score;
    COMMIT`);

describe("the catalogue, by what it is scored", () => {
  test("stands from the best to the least, page by page, without what nobody rated", async () => {
    for (const [slug, halves] of [
      [ZEN, 8.4],
      [ORDER, 8.4],
      [WOMAN, 6.96],
    ] as const)
      await score(slug, halves);
    const first = await list({ sort: "score", limit: 1 });
    const second = await list({ sort: "score", limit: 1, cursor: first.nextCursor });
    const third = await list({ sort: "score", limit: 1, cursor: second.nextCursor });
    expect([first, second].flatMap(titles).toSorted()).toEqual(["A Touch of Zen", "Mandabi"]);
    expect(titles(third)).toEqual(["Black Girl"]);
    expect(third.nextCursor).toBeNull();
  });

  test("is narrowed down to a score in stars, and none is fewer", async () => {
    await score(ZEN, 8);
    await score(WOMAN, 6.96);
    expect(titles(await list({ stars: 4 }))).toEqual(["A Touch of Zen"]);
    expect(titles(await list({ stars: "3", decade: 1960 }))).toEqual(["Black Girl"]);
    expect(titles(await list({ stars: 3.5, sort: "oldest" }))).toEqual(["A Touch of Zen"]);
    for (const stars of [0, 3.3, 5.5, "many"])
      expect(filmsQuery.safeParse({ stars }).success, String(stars)).toBe(false);
    expect(filmsPage.parse({ stars: "9", mine: "theirs" })).toMatchObject({
      stars: undefined,
      mine: undefined,
    });
  });
});

describe("the catalogue, by what somebody did with the films", () => {
  test("shows each their own, in one round trip", async () => {
    await mark(ada, WOMAN, { rating: 4 });
    await mark(ada, ZEN, { liked: true });
    await putOnWatchlist(ada, { slug: ORDER });
    await mark(grace, ORDER, { watched: true, liked: true });
    const before = roundTrips();
    expect(titles(await list({ mine: "watched" }, ada))).toEqual(["Black Girl"]);
    expect(roundTrips() - before).toBe(1);
    expect(titles(await list({ mine: "liked" }, ada))).toEqual(["A Touch of Zen"]);
    expect(titles(await list({ mine: "watchlist" }, ada))).toEqual(["Mandabi"]);
    expect(titles(await list({ mine: "unwatched", decade: 1960 }, ada))).toEqual([
      "Mandabi",
      "Cléo from 5 to 7",
    ]);
    expect(titles(await list({ mine: "watched" }, grace))).toEqual(["Mandabi"]);
    expect(titles(await list({ mine: "watchlist" }, grace))).toEqual([]);
  });

  test("asks a visitor to sign in", async () => {
    await expect(list({ mine: "watched" })).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
