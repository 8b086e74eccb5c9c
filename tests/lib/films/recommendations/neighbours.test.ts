import { afterAll, beforeEach, expect, test } from "vitest";
import { countAllNeighbours, countChangedNeighbours } from "@/lib/films/recommendations/count-neighbours";
import { closeDatabase } from "@/lib/platform/db";
import { castOnStage } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { admit, neighboursOf, rate, rateAlike, shelveMany } from "./cinema";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelveMany(8);
  await admit(6);
});

const go = new AbortController().signal;
const guest = (set: string) => asSuperuser(`UPDATE members SET ${set} WHERE handle = 'guest-3'`);

test("films that three people love are neighbours of each other; two people are too few to be told from one", async () => {
  await rateAlike(3, [1, 2]);
  await rateAlike(2, [3, 4]);
  expect(await countAllNeighbours()).toBe(4);
  expect([await neighboursOf(1), await neighboursOf(2)]).toEqual([[2], [1]]);
  expect(await neighboursOf(3)).toEqual([]);
  const [row] = await asSuperuser<{ likeness: number; shared: number }>(
    "SELECT likeness, shared FROM film_neighbours LIMIT 1",
  );
  expect(row?.shared).toBe(3);
  // Never more than n / (n + 10) of the cosine.
  expect(row?.likeness).toBeLessThanOrEqual(3 / 13);
});

test("the more people love both, and the fewer love one alone, the nearer two films are", async () => {
  await rateAlike(6, [1, 2]);
  await rateAlike(3, [3]);
  await rate(4, [4]);
  await countAllNeighbours();
  expect(await neighboursOf(1)).toEqual([2, 3]);
});

test("films that people do not love are nobody's neighbours", async () => {
  await rateAlike(6, [1, 2]);
  await rateAlike(6, [3], { rating: 2 });
  await countAllNeighbours();
  expect(await neighboursOf(1)).toEqual([2]);
  expect(await neighboursOf(3)).toEqual([]);
});

test("what somebody means to see counts a little, where their watchlist is open", async () => {
  await rateAlike(3, [1]);
  const wish = () =>
    asSuperuser(`INSERT INTO watchlist_items (member_id, film_id, position) SELECT m.id, f.id, 1 FROM members m, films f
      WHERE m.handle IN ('guest-1', 'guest-2', 'guest-3') AND f.slug = 'film-5' ON CONFLICT DO NOTHING`);
  await wish();
  await countAllNeighbours();
  expect(await neighboursOf(1)).toEqual([5]);
  await guest("hides_watchlist = true");
  await countAllNeighbours();
  expect(await neighboursOf(1)).toEqual([]);
});

test.each([
  ["a private profile", () => guest("is_private = true")],
  ["somebody who is gone", () => guest("erased_at = now()")],
  ["somebody who is suspended", () => guest("suspended_until = now() + interval '1 day'")],
  ["marks for followers", () => asSuperuser("UPDATE film_marks SET visibility = 'followers'")],
  ["marks for oneself", () => asSuperuser("UPDATE film_marks SET visibility = 'me'")],
])("%s moves nothing that others see", async (_, close) => {
  await rateAlike(3, [1, 2]);
  await close();
  await countAllNeighbours();
  expect(await asSuperuser("SELECT 1 FROM film_neighbours")).toEqual([]);
});

test("votes that are doubted do not count", async () => {
  await rateAlike(3, [1, 2], { rating: 10, is_doubted: true });
  await countAllNeighbours();
  expect(await asSuperuser("SELECT 1 FROM film_neighbours")).toEqual([]);
});

test("between two nights the films are counted of which somebody thinks something else, in both directions", async () => {
  await rateAlike(3, [1, 2]);
  await rateAlike(2, [3]);
  await countAllNeighbours();
  await asSuperuser("UPDATE film_marks SET updated_at = now() - interval '1 hour'");
  expect(await countChangedNeighbours(go)).toBe(0);
  await rate(3, [3]);
  expect(await countChangedNeighbours(go)).toBe(1);
  expect(await neighboursOf(3)).toEqual([1, 2]);
  expect((await neighboursOf(1)).toSorted()).toEqual([2, 3]);
  const changed = await asSuperuser(
    "SELECT film_id, neighbour_id, shared FROM film_neighbours ORDER BY 1, 2",
  );
  await countAllNeighbours();
  expect(
    await asSuperuser("SELECT film_id, neighbour_id, shared FROM film_neighbours ORDER BY 1, 2"),
  ).toEqual(changed);
});

test("a film has fifty neighbours at most, however it is counted", async () => {
  await asSuperuser("DELETE FROM films");
  await shelveMany(60);
  const all = Array.from({ length: 60 }, (_, n) => n + 1);
  await rateAlike(3, all.slice(1));
  await countAllNeighbours();
  expect(await neighboursOf(2)).toHaveLength(50);
  await asSuperuser("UPDATE film_marks SET updated_at = now() - interval '1 hour'");
  await rateAlike(3, [1], { rating: 10 });
  await countChangedNeighbours(go);
  expect(await neighboursOf(1)).toHaveLength(50);
  const most = await asSuperuser<{ many: number }>(
    "SELECT max(n)::int AS many FROM (SELECT count(*) AS n FROM film_neighbours GROUP BY film_id) c",
  );
  expect(most).toEqual([{ many: 50 }]);
});

test("where two films become one, no film is its own neighbour", async () => {
  await rateAlike(3, [1, 2, 3]);
  await countAllNeighbours();
  await asSuperuser(
    `SELECT move_film_rows(g.id, k.id), film_merged_neighbours(k.id) FROM films g, films k WHERE g.slug = 'film-2' AND k.slug = 'film-1'`,
  );
  expect(await neighboursOf(1)).toEqual([3]);
  expect(await neighboursOf(3)).toEqual([1]);
});
