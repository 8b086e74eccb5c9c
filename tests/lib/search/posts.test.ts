import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { idOf } from "@/scripts/bench/data/random";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, castOnStage, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
afterAll(closeDatabase);

const posts = (q: string, cursor?: string) =>
  search(stranger, searchQuery.parse({ q, kind: "posts", limit: 50, cursor }));
const numbers = ({ items }: Awaited<ReturnType<typeof posts>>) =>
  items.map(({ href }) => Number(href.split("/").at(-1)));
const tab = ({ tabs }: Awaited<ReturnType<typeof posts>>) => tabs.find(({ kind }) => kind === "posts");

const DAY = 86_400_000;

/** So many posts in one thread, the first of them the oldest, so many days apart up to today. */
async function pour(count: number, daysApart: number, words: string): Promise<void> {
  const thread = await start(ada, await categoryOf("Films"), "A long thread");
  const times = Array.from(
    { length: count },
    (_, n) => new Date(Date.now() - (count - n - 1) * daysApart * DAY),
  );
  await asSuperuser(
    `INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, created_at)
     SELECT p.id, t.id, t.category_id, n + 1, t.author_id, 'poured-' || n, said, said, said, at
       FROM forum_threads t, unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY p(id, at, n), replace($4, '#', n::text) said
      WHERE t.id = $1`,
    [thread.id, times.map((at, n) => idOf("post", n, at)), times, words],
  );
}

test("a word that stands in many posts of many weeks: the newest three hundred are found, and that there are more", async () => {
  await pour(400, 1, "The projectionist said number#, and went home.");
  const first = await posts("projectionist");
  expect(tab(first)).toMatchObject({ count: 300, isMore: true });
  expect(numbers(first)).toEqual(Array.from({ length: 50 }, (_, at) => 401 - at));
  const second = await posts("projectionist", first.nextCursor ?? "");
  expect(numbers(second)).toEqual(Array.from({ length: 50 }, (_, at) => 351 - at));
  // One of them alone, and long ago; after it those that only begin so.
  expect(numbers(await posts("number7")).slice(0, 2)).toEqual([8, 80]);
});

test("a rare word is found however old, in a forum that has been quiet since, and so is one of which only the beginning was typed", async () => {
  await pour(3, 700, "The projectionist said number#, and went home.");
  expect(numbers(await posts("projectionist"))).toEqual([4, 3, 2]);
  expect(numbers(await posts("project number1"))).toEqual([2]);
  expect(numbers(await posts("projec"))).toEqual([4, 3, 2]);
  expect(numbers(await posts(`${newId().slice(-8)}`))).toEqual([]);
});
