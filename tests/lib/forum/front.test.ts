import { afterAll, expect, test } from "vitest";
import { getForumFront } from "@/lib/forum/front";
import { openThread } from "@/lib/forum/posts/open-thread";
import { listSitemapThreads } from "@/lib/forum/threads/list-sitemap-threads";
import { closeDatabase, db, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { emptyRedis } from "@/tests/support/empty-redis";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

test("the front shows the categories one may read, each with what was talked of last, in one round trip", async () => {
  const films = await categoryOf("Films");
  const silents = await categoryOf("Silents", { parentId: films.id });
  await categoryOf("Members' bar", { whoMayRead: "members" });
  await categoryOf("Desk", { whoMayRead: "staff" });
  await start(grace, silents, "Which print of *Sunrise*?");
  const older = await start(ada, films, "Older, but talked of");
  await start(alan, films, "Newer");
  await reply(grace, older, "Indeed.");
  const before = roundTrips();
  const front = await getForumFront(null);
  expect(roundTrips() - before).toBe(1);
  expect(front.map(({ name }) => name)).toEqual(["Films"]);
  expect(front[0]).toMatchObject({
    threadCount: 2,
    latest: { title: "Older, but talked of", lastNumber: 2 },
    children: [{ name: "Silents", latest: { title: "Which print of *Sunrise*?" } }],
  });
  const names = async (viewer: typeof ada) => (await getForumFront(viewer)).map(({ name }) => name);
  expect(await names(stranger)).toEqual(["Films", "Members' bar"]);
  expect(await names(moderator)).toEqual(["Films", "Members' bar", "Desk"]);
  await blockMember(stranger, { member: "ada" });
  expect((await getForumFront(stranger))[0]?.latest?.title).toBe("Newer");
});

test("a thread opens at the page a number is on, with how it begins and where its channel stands, in one round trip", async () => {
  const films = await categoryOf("Films");
  const thread = await start(ada, films, "A long one", "It begins **here**. ||And ends there||");
  for (let n = 2; n <= 22; n += 1) {
    if (n % 8 === 0) await emptyRedis();
    await reply(n % 2 ? grace : ada, thread, `Number ${n}`);
  }
  const before = roundTrips();
  const first = await openThread(null, { id: thread.id, near: 20 });
  expect(roundTrips() - before).toBe(1);
  expect(first.posts.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(first.excerpt).toContain("It begins here.");
  expect(first.excerpt).not.toContain("ends there");
  const { seq } = await db.realtimeChannel.findUniqueOrThrow({ where: { name: `thread:${thread.id}` } });
  expect(first.cursor).toBe(Number(seq));
  const second = await openThread(grace, { id: thread.id, near: 21 });
  expect(second.posts.map(({ body }) => body)).toEqual(["Number 21", "Number 22"]);
  expect(second.thread.lastRead).toBe(21);
  expect((await openThread(null, { id: thread.id, near: 999 })).posts).toEqual([]);
});

test("the sitemap names the threads that everybody may read, the ones talked in last first", async () => {
  const films = await categoryOf("Films");
  const bar = await categoryOf("Members' bar", { whoMayRead: "members" });
  await start(ada, await categoryOf("Corner", { parentId: bar.id }), "In the corner");
  const older = await start(ada, films, "Older");
  await start(grace, films, "Newer");
  await reply(grace, older, "Indeed.");
  expect((await listSitemapThreads(10)).map(({ slug }) => slug)).toEqual(["older", "newer"]);
  expect(await listSitemapThreads(1)).toHaveLength(1);
});

test("a thread that is not there for somebody does not open", async () => {
  const desk = await categoryOf("Desk", { whoMayRead: "staff" });
  const { id } = await start(moderator, desk, "Between us");
  for (const viewer of [null, ada])
    await expect(openThread(viewer, { id, near: 1 })).rejects.toMatchObject({ code: "not_found" });
  await expect(openThread(moderator, { id: newId(), near: 1 })).rejects.toMatchObject({ code: "not_found" });
});
