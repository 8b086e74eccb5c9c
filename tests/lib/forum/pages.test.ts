import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { changeCategory } from "@/lib/forum/categories/change-category";
import type { Category } from "@/lib/forum/categories/schema";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import type { Thread } from "@/lib/forum/threads/schema";
import { DROP_TAGS_CHANNEL } from "@/lib/platform/cache";
import { closeDatabase } from "@/lib/platform/db";
import { parseJson } from "@/lib/platform/json";
import { publicPageAt } from "@/lib/platform/page-store/tags";
import { subscribe } from "@/lib/platform/redis";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
const dropped = new Set<string>();
let hangUp: () => void;
beforeAll(
  () =>
    new Promise<void>((listening) => {
      hangUp = subscribe(
        DROP_TAGS_CHANNEL,
        (message) => {
          for (const tag of parseJson(message) as string[]) dropped.add(tag);
        },
        listening,
      );
    }),
);
afterAll(async () => {
  hangUp();
  await closeDatabase();
});

let thread: Thread;
let cafe: Category;
beforeEach(async () => {
  const films = await categoryOf("Films");
  const silents = await categoryOf("Silents", { parentId: films.id });
  cafe = await categoryOf("Café");
  thread = await start(ada, silents, "Sunrise");
  // The last that was written.
  await expect.poll(() => dropped.has(`thread:${thread.id}`), { interval: 5 }).toBe(true);
  dropped.clear();
});

const paths = () => ({
  home: "/forum",
  films: "/forum/c/films",
  silents: "/forum/c/silents",
  cafe: "/forum/c/cafe",
  thread: `/forum/t/${thread.slug}/${thread.id}`,
  post: `/forum/t/${thread.slug}/${thread.id}/2`,
});
type Page = keyof ReturnType<typeof paths>;

const isGone = (page: Page) => publicPageAt(paths()[page])?.tags.some((tag) => dropped.has(tag)) ?? false;

/** Waits until visitors are not shown a page any more as it was; then all pages count as kept again. Answers which were dropped with it. */
async function gone(page: Page): Promise<Page[]> {
  await expect.poll(() => isGone(page), { interval: 5 }).toBe(true);
  const all = (Object.keys(paths()) as Page[]).filter(isGone);
  dropped.clear();
  return all;
}

const LISTS = ["home", "films", "silents"];

test("S4-05 a new post makes visitors' pages of its thread and of every list that shows it anew, and no others", async () => {
  await reply(grace, thread, "It is the best.");
  expect(await gone("thread")).toEqual([...LISTS, "thread", "post"]);
});

test("S4-06 so does deleting a post", async () => {
  const { id } = await reply(grace, thread, "Never mind.");
  await gone("thread");
  await deletePost(grace, { id, reason: "" });
  expect(await gone("thread")).toEqual([...LISTS, "thread", "post"]);
  await deletePost(grace, { id, reason: "" });
});

test("an edit concerns the thread alone; a title, a move and the end of a thread the lists, too", async () => {
  const { id } = await reply(grace, thread, "It is the bset.");
  await gone("thread");
  await editPost(grace, { id, body: "It is the best." });
  expect(await gone("thread")).toEqual(["thread", "post"]);
  await renameThread(ada, { id: thread.id, title: "Sunrise (1927)" });
  expect(await gone("thread")).toEqual([...LISTS, "thread", "post"]);
  await keepThread(moderator, { id: thread.id, category: cafe.slug, reason: "" });
  expect(await gone("thread")).toEqual([...LISTS, "cafe", "thread", "post"]);
  await deleteThread(moderator, { id: thread.id, reason: "" });
  expect(await gone("thread")).toEqual(["home", "cafe", "thread", "post"]);
});

test("what a category says is on every page of the forum", async () => {
  await changeCategory(admin, { slug: "cafe", name: "The café" });
  expect(await gone("home")).toEqual(Object.keys(paths()));
});
