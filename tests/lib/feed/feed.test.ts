import { afterAll, beforeEach, expect, test } from "vitest";
import { countNews } from "@/lib/feed/queries";
import { newsQuery } from "@/lib/feed/schema";
import { likeList } from "@/lib/films/lists/like-list";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { placeOf } from "@/tests/lib/communities/place";
import { FILMS, listOf } from "@/tests/lib/films/lists";
import { log, ORDER, WOMAN } from "@/tests/lib/films/logbook";
import { shelve } from "@/tests/lib/films/shelf";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, alan, castOnStage, grace, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { ago, feedOf, follow, linesOf } from "./following";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
  await follow(ada, grace);
});

test("a feed has what those one follows did, newest first, several of a day in one line; not one's own, nor a stranger's", async () => {
  await log(grace, WOMAN);
  await log(alan, WOMAN);
  await log(ada, WOMAN);
  await log(grace, ORDER);
  await log(grace, ORDER, { review: "Paper rules." });
  const before = roundTrips();
  const { items, nextCursor } = await feedOf(ada);
  expect(roundTrips() - before).toBe(1);
  expect(items.map(({ kind, things }) => [kind, things.length])).toEqual([
    ["review", 1],
    ["viewing", 2],
  ]);
  expect(nextCursor).toBeNull();
  expect(await linesOf(ada, { show: "lists" })).toEqual([]);
  await ago("1 day");
  await log(grace, WOMAN, { isRewatch: true });
  expect(await linesOf(ada)).toEqual([
    "grace viewing Black Girl",
    "grace review Mandabi",
    "grace viewing Mandabi Black Girl",
  ]);
});

test("pages go on where the last one ended, in both orders, without anything twice or left out", async () => {
  await follow(ada, alan);
  for (let round = 0; round < 4; round++) {
    await log(grace, WOMAN, { review: `Round ${round}` });
    await log(alan, FILMS[round % 3] ?? WOMAN);
    await ago("1 day");
  }
  for (const order of ["newest", "ranked"]) {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await feedOf(ada, { order, limit: 3, ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  }
});

test("ranked, a review stands before a viewing of the same hour, and who is near before who is not", async () => {
  await follow(ada, alan);
  await log(grace, WOMAN, { review: "Look at her." });
  await log(alan, ORDER);
  expect(await linesOf(ada)).toEqual(["alan viewing Mandabi", "grace review Black Girl"]);
  expect(await linesOf(ada, { order: "ranked" })).toEqual([
    "grace review Black Girl",
    "alan viewing Mandabi",
  ]);
  await log(alan, ORDER, { review: "Paper rules." });
  await follow(alan, ada);
  await ago("1 hour");
  await log(grace, WOMAN, { review: "Again." });
  expect((await linesOf(ada, { order: "ranked" }))[0]).toBe("alan review Mandabi");
});

test("what one follows besides people: categories, communities one is in, lists one likes", async () => {
  const category = await categoryOf("Films");
  await placeOf(alan, [ada], { name: "Night owls" });
  const list = await listOf(alan, {}, [WOMAN]);
  await likeList(ada, { id: list.id });
  await followCategory(ada, { slug: category.slug, level: "tracking" });
  await ago("2 days");
  await start(alan, category, "Long takes");
  await start(alan, await categoryOf("Elsewhere"), "Not followed");
  expect(await linesOf(ada)).toEqual(["alan thread Long takes"]);
});

test("the pill counts what came since, in groups, and only what the reader would see", async () => {
  const { since } = await feedOf(ada);
  const count = async () => (await countNews(ada, newsQuery.parse({ since }))).count;
  expect(await count()).toBe(0);
  await log(grace, WOMAN);
  await log(grace, ORDER);
  await log(alan, ORDER);
  expect(await count()).toBe(1);
  await log(grace, ORDER, { review: "Paper rules." });
  expect(await count()).toBe(2);
});

test("whom one follows among very many is found however rarely they do something", async () => {
  const crowd = await Promise.all(Array.from({ length: 60 }, (_, at) => newcomer(`crowd-${at}`)));
  await asSuperuser("INSERT INTO follows (follower_id, followed_id) SELECT $1, unnest($2::uuid[])", [
    ada.id,
    crowd.map(({ id }) => id),
  ]);
  await log(grace, WOMAN);
  await ago("400 days");
  await asSuperuser(
    `INSERT INTO activities (actor_id, kind, subject_id) SELECT $1, 'thread', gen_random_uuid() FROM generate_series(1, 2500)`,
    [alan.id],
  );
  expect(await linesOf(ada)).toEqual(["grace viewing Black Girl"]);
  expect(await linesOf(ada, { show: "films" })).toEqual(["grace viewing Black Girl"]);
});
