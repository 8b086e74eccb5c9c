import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { bookmarkPost } from "@/lib/forum/bookmarks/bookmark-post";
import { dropBookmark } from "@/lib/forum/bookmarks/drop-bookmark";
import { listBookmarks } from "@/lib/forum/bookmarks/queries";
import { remindOfPost } from "@/lib/forum/bookmarks/remind-of-post";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { getPost } from "@/lib/forum/posts/queries";
import type { Post } from "@/lib/forum/posts/schema";
import { listNotifications } from "@/lib/notifications/queries";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

const SOON = "2031-05-01T20:00:00.000Z";
let posts: Post[];
beforeEach(async () => {
  freezeClock(new Date("2031-05-01T10:00:00Z"));
  const thread = await start(ada, await categoryOf("Films"), "Sunrise");
  posts = [];
  for (const words of ["One", "Two", "Three"]) posts.push(await reply(ada, thread, words));
});
const at = (n: number) => posts[n]?.id ?? "";
const keep = (n: number, more: { note?: string; remindAt?: string | null } = {}) =>
  bookmarkPost(grace, { id: at(n), note: "", remindAt: null, ...more });
const told = async () =>
  (await listNotifications(grace, { filter: "all", limit: 20 })).items.map(({ what }) => what);

test("what is kept is listed newest first, in pages of one round trip, with its note, for its keeper alone", async () => {
  for (const n of [0, 1, 2]) {
    freezeClock(new Date(Date.UTC(2031, 4, 1, 10, n)));
    await keep(n, { note: `Note ${n}` });
  }
  const before = roundTrips();
  const first = await listBookmarks(grace, { limit: 2 });
  expect(roundTrips() - before).toBe(1);
  expect(first.items.map(({ post }) => [post.body, post.bookmark?.note])).toEqual([
    ["Three", "Note 2"],
    ["Two", "Note 1"],
  ]);
  expect(first.items[0]?.thread.title).toBe("Sunrise");
  const second = await listBookmarks(grace, { limit: 2, cursor: first.nextCursor ?? "" });
  expect(second.items.map(({ post }) => post.body)).toEqual(["One"]);
  expect((await getPost(ada, at(0))).bookmark).toBeNull();
  expect((await listBookmarks(ada, { limit: 20 })).items).toEqual([]);
  await dropBookmark(grace, { id: at(0) });
  await dropBookmark(grace, { id: at(0) });
  expect((await getPost(grace, at(0))).bookmark).toBeNull();
});

test("what one may not read any more is not in the list, nor is it kept", async () => {
  await keep(0);
  await changeCategory(moderator, { slug: "films", whoMayRead: "staff" });
  expect((await listBookmarks(grace, { limit: 20 })).items).toEqual([]);
  await expect(keep(1)).rejects.toMatchObject({ code: "not_found" });
  await expect(bookmarkPost(moderator, { id: newId(), note: "", remindAt: null })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a reminder comes once, when it is due; the last word about it counts", async () => {
  await keep(0, { remindAt: SOON });
  await keep(1, { remindAt: SOON });
  await keep(1, { remindAt: "2031-05-02T20:00:00.000Z" });
  await keep(2, { remindAt: SOON });
  await keep(2);
  const jobs = await asSuperuser<{ payload: { postId: string; remindAt: string } }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'forum.remind' ORDER BY run_at`,
  );
  expect(jobs.map(({ payload }) => payload.remindAt)).toEqual([SOON, SOON, "2031-05-02T20:00:00.000Z"]);
  freezeClock(new Date(SOON));
  const due = { memberId: grace.id, remindAt: SOON };
  for (const n of [0, 0, 1, 2]) await remindOfPost({ ...due, postId: at(n) });
  expect(await told()).toEqual(["You wanted to be reminded of a post in “Sunrise”."]);
  expect((await getPost(grace, at(0))).bookmark?.remindAt).toBeNull();
  expect((await getPost(grace, at(1))).bookmark?.remindAt).toBe("2031-05-02T20:00:00.000Z");
});

test("a moment that is past, or far off, is refused; what is hidden by then is not spoken of", async () => {
  for (const remindAt of ["2031-05-01T09:59:00Z", "2034-01-01T00:00:00Z"])
    await expect(keep(0, { remindAt })).rejects.toMatchObject({
      code: "invalid",
      fields: { remindAt: expect.any(String) },
    });
  await keep(0, { remindAt: SOON });
  await changeCategory(moderator, { slug: "films", whoMayRead: "staff" });
  await remindOfPost({ memberId: grace.id, postId: at(0), remindAt: SOON });
  expect(await told()).toEqual([]);
});
