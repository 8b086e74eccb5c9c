import { afterAll, beforeEach, expect, test } from "vitest";
import { addToList } from "@/lib/films/lists/add-to-list";
import { listOwnFor } from "@/lib/films/lists/queries";
import { listReviews } from "@/lib/films/reviews/queries";
import { getWatchlistState } from "@/lib/films/watchlist/get-watchlist-state";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { listOf } from "./lists";
import { log, mark, markOf, ORDER } from "./logbook";
import { shelve } from "./shelf";

const FORMER = "the-money-order-1968";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
  await asSuperuser(
    "INSERT INTO former_film_slugs (slug, film_id) SELECT $1, id FROM films WHERE slug = $2",
    [FORMER, ORDER],
  );
});

test("a film is marked, logged and reviewed under an address that it had", async () => {
  expect((await mark(ada, FORMER, { rating: 4 })).mark).toMatchObject({ rating: 4 });
  expect(await markOf(ada, FORMER)).toMatchObject({ rating: 4 });
  const { id } = await log(ada, FORMER, { review: "Papers, always papers." });
  const read = await listReviews(null, { slug: FORMER, shelf: "popular", limit: 5 });
  expect(read.items).toMatchObject([{ id, film: { slug: ORDER } }]);
});

test("and put on a watchlist and on lists", async () => {
  await putOnWatchlist(ada, { slug: FORMER });
  expect(await getWatchlistState(ada, { slug: FORMER })).toMatchObject({ isOnWatchlist: true });
  const { id } = await listOf(ada, {}, []);
  await addToList(ada, { id, slug: FORMER, note: "" });
  expect(await listOwnFor(ada, FORMER)).toMatchObject([{ has: true }]);
});
