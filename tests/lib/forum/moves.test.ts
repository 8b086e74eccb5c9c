import { afterAll, beforeEach, expect, test } from "vitest";
import type { Category } from "@/lib/forum/categories/schema";
import { pollInput } from "@/lib/forum/polls/schema";
import { findMovedPost } from "@/lib/forum/posts/queries";
import { mergeThreads } from "@/lib/forum/threads/merge-threads";
import { getThread } from "@/lib/forum/threads/queries";
import type { Thread } from "@/lib/forum/threads/schema";
import { splitThread } from "@/lib/forum/threads/split-thread";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, counts, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

let films: Category;
let cafe: Category;
let thread: Thread;
let other: Thread;
// Four posts in the one, two in the other.
beforeEach(async () => {
  films = await categoryOf("Films");
  cafe = await categoryOf("Café");
  thread = await start(ada, films, "Sunrise");
  other = await start(grace, cafe, "Sunrise again");
  await reply(grace, thread, "Two");
  await reply(alan, thread, "Three", { replyTo: 2 });
  await reply(grace, thread, "Four", { replyTo: 3 });
  await reply(alan, other, "Other two", { replyTo: 1 });
});
const said = async (where: { id: string }) =>
  (await postsOf(moderator, where)).map(({ number, body, replyTo }) => [
    number,
    body,
    replyTo?.number ?? null,
  ]);
const exact = async () => {
  const { kept, there } = await counts();
  expect(kept).toEqual(there);
};
const told = async (who: typeof ada) =>
  (await listNotifications(who, { filter: "all", limit: 20 })).items
    .filter(({ type }) => type === "forum-decision")
    .map(({ what, href }) => [what, href]);

test("merging adds a thread to the end of another one; old addresses lead on, counts are exact, and who began it hears why", async () => {
  await mergeThreads(moderator, { id: other.id, into: thread.id, reason: "The same film" });
  expect(await said(thread)).toEqual([
    [1, "To begin with.", null],
    [2, "Two", null],
    [3, "Three", 2],
    [4, "Four", 3],
    [5, "To begin with.", null],
    [6, "Other two", 5],
  ]);
  expect(await getThread(grace, thread.id)).toMatchObject({
    postCount: 6,
    lastNumber: 6,
    lastPoster: { handle: "alan" },
    level: "tracking",
  });
  await expect(getThread(ada, other.id)).rejects.toMatchObject({ code: "not_found" });
  expect(await findMovedPost(null, other.id, 2)).toEqual({
    threadId: thread.id,
    slug: thread.slug,
    number: 6,
  });
  expect(await findMovedPost(null, thread.id, 2)).toBeNull();
  expect(await told(grace)).toEqual([
    [
      "Your thread “Sunrise again” goes on in another one. “The same film”",
      `/forum/t/sunrise/${thread.id}/5`,
    ],
  ]);
  await exact();
  await reply(stranger, thread, "Seven");
  expect((await getThread(ada, thread.id)).lastNumber).toBe(7);
});

test("splitting makes a thread of posts; where they stood there is where they went, and who wrote them hears of it", async () => {
  const young = await splitThread(moderator, {
    id: thread.id,
    numbers: [4, 3],
    title: "Another matter",
    category: "cafe",
    reason: "",
  });
  expect(young).toMatchObject({
    category: { slug: "cafe" },
    author: { handle: "alan" },
    lastPoster: { handle: "grace" },
    postCount: 2,
  });
  expect(await said(young)).toEqual([
    [1, "Three", null],
    [2, "Four", 1],
  ]);
  const left = await postsOf(null, thread);
  expect(left.map(({ number, movedTo }) => [number, movedTo?.number ?? null])).toEqual([
    [1, null],
    [2, null],
    [3, 1],
    [4, 2],
  ]);
  expect(await getThread(null, thread.id)).toMatchObject({
    postCount: 2,
    lastNumber: 4,
    lastPoster: { handle: "grace" },
  });
  expect(await findMovedPost(null, thread.id, 4)).toMatchObject({ threadId: young.id, number: 2 });
  expect(await told(alan)).toEqual([
    ["A post of yours was moved to “Another matter”.", `/forum/t/another-matter/${young.id}`],
  ]);
  await exact();
  await mergeThreads(moderator, { id: young.id, into: thread.id, reason: "" });
  expect(await findMovedPost(null, thread.id, 4)).toMatchObject({ threadId: thread.id, number: 6 });
  await exact();
  expect(
    await asSuperuser(
      "SELECT action FROM audit_entries WHERE action LIKE 'forum.thread%' ORDER BY created_at",
    ),
  ).toEqual([{ action: "forum.thread-split" }, { action: "forum.threads-merged" }]);
});

test("only staff do either; not what cannot be moved, nor a thread with a poll into another one", async () => {
  const poll = await start(alan, films, "Which?", "x", [], pollInput.parse({ options: ["M", "Metropolis"] }));
  const split = (numbers: number[], who = moderator) =>
    splitThread(who, { id: thread.id, numbers, title: "Elsewhere", reason: "" });
  for (const [attempt, code] of [
    [() => mergeThreads(ada, { id: thread.id, into: other.id, reason: "" }), "forbidden"],
    [() => split([2], ada), "forbidden"],
    [() => mergeThreads(moderator, { id: thread.id, into: thread.id, reason: "" }), "conflict"],
    [() => mergeThreads(moderator, { id: thread.id, into: newId(), reason: "" }), "not_found"],
    [() => mergeThreads(moderator, { id: newId(), into: thread.id, reason: "" }), "not_found"],
    [() => mergeThreads(moderator, { id: poll.id, into: thread.id, reason: "" }), "conflict"],
    [() => split([1, 2]), "conflict"],
    [() => split([2, 9]), "conflict"],
  ] as const)
    await expect(attempt()).rejects.toMatchObject({ code });
  await mergeThreads(moderator, { id: thread.id, into: poll.id, reason: "" });
  expect((await postsOf(null, poll))[0]?.poll).not.toBeNull();
});

test("merging, splitting and replying at once leave every number and count exact", async () => {
  const outcomes = await Promise.allSettled([
    mergeThreads(moderator, { id: other.id, into: thread.id, reason: "" }),
    mergeThreads(admin, { id: thread.id, into: other.id, reason: "" }),
    splitThread(admin, { id: thread.id, numbers: [2, 3], title: "Elsewhere", category: "cafe", reason: "" }),
    reply(stranger, thread, "Here"),
    reply(stranger, other, "There"),
    reply(alan, thread, "Here, too"),
  ]);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "not_found" });
  await exact();
});
