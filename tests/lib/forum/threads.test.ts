import { afterAll, describe, expect, test } from "vitest";
import { listPosts } from "@/lib/forum/posts/queries";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { listenableThreads } from "@/lib/forum/threads/listenable-threads";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { getThread } from "@/lib/forum/threads/queries";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, counts, list, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
const titles = (page: { items: { title: string }[] }) => page.items.map(({ title }) => title);

describe("beginning a thread", () => {
  test("everybody reads it in its category, with its first post rendered and counted", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Is *Sunrise* the best?", "It is. **Truly.** ||They make up||");
    expect(thread).toMatchObject({
      slug: "is-sunrise-the-best",
      author: { handle: "ada" },
      lastPoster: { handle: "ada" },
      category: { slug: "films" },
      postCount: 1,
      lastNumber: 1,
      lastRead: 1,
    });
    expect(await getThread(null, thread.id)).toEqual({ ...thread, lastRead: null, level: null });
    const [first] = await postsOf(null, thread);
    expect(first?.html).toContain("<strong>Truly.</strong>");
    expect((await list(null, { category: "films" })).items).toEqual([
      { ...thread, lastRead: null, level: null },
    ]);
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
  });

  test("the same client id five times at once is one thread", async () => {
    const films = await categoryOf("Films");
    const input = {
      clientId: newId(),
      category: films.slug,
      title: "Once",
      body: "Only once.",
      tags: [],
      poll: null,
    };
    const threads = await Promise.all(Array.from({ length: 5 }, () => startThread(ada, input)));
    expect(new Set(threads.map(({ id }) => id)).size).toBe(1);
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
    expect(await postsOf(ada, threads[0] ?? { id: "" })).toHaveLength(1);
  });

  test("not where only staff begin, nor where one may not read, nor while silenced; five an hour", async () => {
    const news = await categoryOf("News", { whoMayStart: "staff" });
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    await expect(start(ada, news, "My news")).rejects.toMatchObject({ code: "forbidden" });
    await expect(start(ada, desk, "My desk")).rejects.toMatchObject({ code: "not_found" });
    const said = await start(moderator, news, "Our news");
    await reply(ada, said, "Good news.");
    const films = await categoryOf("Films");
    for (const n of [1, 2, 3]) await start(ada, films, `Thread ${n}`);
    await expect(start(ada, films, "One too many")).rejects.toMatchObject({ code: "rate_limited" });
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(start(grace, films, "Hush")).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("lists of threads", () => {
  test("the latest, of all or of a category with what stands under it, come a page at a time in one round trip", async () => {
    const films = await categoryOf("Films");
    const silents = await categoryOf("Silents", { parentId: films.id });
    const cafe = await categoryOf("Café");
    const [one, , three] = [
      await start(ada, films, "One of them"),
      await start(grace, silents, "Two of them"),
      await start(alan, cafe, "Three of them"),
    ];
    await reply(grace, one, "Up again.");
    expect(titles(await list(null))).toEqual(["One of them", "Three of them", "Two of them"]);
    expect(titles(await list(null, { category: "films" }))).toEqual(["One of them", "Two of them"]);
    expect(titles(await list(null, { category: "silents" }))).toEqual(["Two of them"]);
    await expect(list(null, { category: "none" })).rejects.toMatchObject({ code: "not_found" });
    const before = roundTrips();
    const first = await list(null, { limit: 2 });
    expect(roundTrips() - before).toBe(1);
    const second = await list(null, { limit: 2, cursor: first.nextCursor });
    expect([...titles(first), ...titles(second)]).toEqual(["One of them", "Three of them", "Two of them"]);
    expect(second.nextCursor).toBeNull();
    await keepThread(moderator, { id: three.id, category: "films", isPinned: true, reason: "" });
    const pinned = await list(null, { category: "films", limit: 1 });
    expect(pinned.pinned.map(({ title }) => title)).toEqual(["Three of them"]);
    expect(titles(pinned)).toEqual(["One of them"]);
    const next = await list(null, { category: "films", limit: 1, cursor: pinned.nextCursor });
    expect([titles(next), next.pinned]).toEqual([["Two of them"], []]);
  });

  test("the top ones of a period are those with the most posts of those begun in it", async () => {
    const films = await categoryOf("Films");
    const [old, quiet, busy] = [
      await start(ada, films, "An old one"),
      await start(ada, films, "A quiet one"),
      await start(ada, films, "A busy one"),
    ];
    for (const thread of [old, old, busy]) await reply(grace, thread, "And another.");
    await asSuperuser("UPDATE forum_threads SET created_at = now() - interval '40 days' WHERE id = $1", [
      old.id,
    ]);
    expect(titles(await list(null, { sort: "top", period: "month" }))).toEqual(["A busy one", "A quiet one"]);
    expect(titles(await list(null, { sort: "top", period: "year", category: "films" }))).toEqual([
      "An old one",
      "A busy one",
      "A quiet one",
    ]);
    const first = await list(null, { sort: "top", period: "all", limit: 2 });
    expect(
      titles(await list(null, { sort: "top", period: "all", limit: 2, cursor: first.nextCursor })),
    ).toEqual(["A quiet one"]);
    expect(quiet.postCount).toBe(1);
  });

  test("what one follows and went on since it was read is unread until it is read; what was never opened is not", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Read me");
    await start(grace, films, "Never opened");
    await reply(alan, thread, "I read it.");
    expect(titles(await list(alan, { sort: "unread" }))).toEqual([]);
    await reply(grace, thread, "More.");
    expect(titles(await list(alan, { sort: "unread" }))).toEqual(["Read me"]);
    expect(titles(await list(null, { sort: "unread" }))).toEqual([]);
    await markThreadRead(alan, { id: thread.id, number: 99 });
    expect((await getThread(alan, thread.id)).lastRead).toBe(3);
    await markThreadRead(alan, { id: thread.id, number: 1 });
    expect((await getThread(alan, thread.id)).lastRead).toBe(3);
    expect(titles(await list(alan, { sort: "unread" }))).toEqual([]);
  });

  test("people who are blocked, either way, do not meet in them; staff meets everybody", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Ada's thread");
    const other = await start(grace, films, "Grace's thread");
    await reply(ada, other, "From Ada.");
    await blockMember(ada, { member: "stranger" });
    expect(titles(await list(stranger))).toEqual(["Grace's thread"]);
    expect((await list(stranger)).items[0]?.lastPoster).toBeNull();
    expect((await postsOf(stranger, other)).map(({ number }) => number)).toEqual([1]);
    for (const attempt of [
      () => getThread(stranger, thread.id),
      () => listPosts(stranger, { id: thread.id, limit: 20 }),
      () => reply(stranger, thread, "Hello?"),
      () => markThreadRead(stranger, { id: thread.id, number: 1 }),
      () => renameThread(stranger, { id: thread.id, title: "Mine" }),
      () => deleteThread(stranger, { id: thread.id, reason: "" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    await expect(reply(stranger, other, "To Ada", { replyTo: 2 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(
      await listenableThreads(stranger, [`thread:${thread.id}`, `thread:${other.id}`, "thread:x"]),
    ).toEqual([`thread:${other.id}`]);
    await blockMember(moderator, { member: "ada" });
    expect(titles(await list(moderator))).toHaveLength(2);
  });
});
