import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { getCategory } from "@/lib/forum/categories/queries";
import type { Category } from "@/lib/forum/categories/schema";
import { forumJobs } from "@/lib/forum/jobs";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { followThread } from "@/lib/forum/threads/follow-thread";
import { markAllRead } from "@/lib/forum/threads/mark-all-read";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { getThread } from "@/lib/forum/threads/queries";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { inboxOf } from "@/tests/lib/communities/place";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, list, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});

/** Lets what was said be told, and answers with the lines of an inbox in words. */
async function told(who: Actor): Promise<string[]> {
  await drainJobs(forumJobs, { seconds: 10 });
  const { items } = await listNotifications(who, { filter: "all", limit: 50 });
  return items.map(({ what }) => what).sort();
}

describe("who hears of a post", () => {
  test("whom it answers, whom it names, who began the thread and who watches it: each once, with where it is", async () => {
    const thread = await start(ada, films, "Sunrise");
    await followThread(stranger, { id: thread.id, level: "watching" });
    await reply(grace, thread, "It is the best, @alan");
    const { number } = await reply(alan, thread, "It is not, @grace and @stranger", { replyTo: 2 });
    expect(await told(ada)).toEqual(["wrote in “Sunrise”."]);
    expect(await told(alan)).toEqual(["mentioned you in “Sunrise”."]);
    expect(await told(grace)).toEqual(["answered you in “Sunrise”."]);
    expect(await told(stranger)).toEqual(["mentioned you in “Sunrise”.", "wrote in “Sunrise”."]);
    expect((await inboxOf(ada))[0]?.data).toMatchObject({ threadId: thread.id, number });
    expect(await told(moderator)).toEqual([]);
  });

  test("not who is blocked or muted them, nor muted the thread, nor may not read it", async () => {
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    await start(moderator, desk, "Between us", "For @ada and @adm1n");
    const thread = await start(ada, films, "Sunrise");
    await reply(grace, thread, "First");
    await followThread(alan, { id: thread.id, level: "muted" });
    await muteMember(ada, { member: "stranger", ends: "never" });
    await blockMember(stranger, { member: "grace" });
    await drainJobs(forumJobs, { seconds: 10 });
    await asSuperuser("DELETE FROM notifications");
    await reply(stranger, thread, "@ada @grace @alan");
    for (const who of [ada, grace, alan]) expect(await told(who)).toEqual([]);
    await asSuperuser("DELETE FROM mutes");
    await start(moderator, desk, "Between us again", "For @ada and @adm1n");
    expect(await told(ada)).toEqual([]);
  });

  test("of a category, who watches it or what it stands under hears of every thread and post in it", async () => {
    const silents = await categoryOf("Silents", { parentId: films.id });
    await followCategory(alan, { slug: "films", level: "watching" });
    await followCategory(stranger, { slug: "films", level: "watching" });
    await followCategory(stranger, { slug: "silents", level: "muted" });
    expect((await getCategory(alan, "silents")).level).toBe("watching");
    const thread = await start(ada, silents, "Sunrise");
    expect((await getThread(stranger, thread.id)).level).toBe("muted");
    expect((await getThread(null, thread.id)).level).toBeNull();
    expect(await told(alan)).toEqual(["began “Sunrise”."]);
    expect(await told(stranger)).toEqual([]);
    await followThread(alan, { id: thread.id, level: "normal" });
    await reply(grace, thread, "Yes");
    expect(await told(alan)).toEqual(["began “Sunrise”."]);
  });

  test("an edit tells whom it names for the first time; a post that is gone leaves no line", async () => {
    const thread = await start(ada, films, "Sunrise");
    const { id } = await reply(grace, thread, "Look, @alan");
    expect(await told(alan)).toEqual(["mentioned you in “Sunrise”."]);
    await asSuperuser("DELETE FROM notifications");
    await editPost(grace, { id, body: "Look, @alan and @stranger" });
    expect([await told(alan), await told(stranger), await told(ada)]).toEqual([
      [],
      ["mentioned you in “Sunrise”."],
      [],
    ]);
    await deletePost(grace, { id, reason: "" });
    expect(await inboxOf(stranger)).toEqual([]);
    await reply(grace, thread, "Look again, @stranger");
    expect(await told(stranger)).toHaveLength(1);
    await deleteThread(moderator, { id: thread.id, reason: "" });
    expect(await inboxOf(stranger)).toEqual([]);
  });

  test("a crowd that watches is told some at a time, all of it", async () => {
    const thread = await start(ada, films, "Sunrise");
    await asSuperuser(
      `WITH crowd AS (INSERT INTO members (id, handle, name, updated_at)
                        SELECT gen_random_uuid(), 'crowd-' || n, 'One of many', now() FROM generate_series(1, 120) n RETURNING id)
       INSERT INTO forum_positions (member_id, thread_id, level) SELECT id, $1, 'watching' FROM crowd`,
      [thread.id],
    );
    await reply(grace, thread, "Everybody");
    await drainJobs(forumJobs, { seconds: 20 });
    expect(await asSuperuser("SELECT count(*)::int AS told FROM notifications")).toEqual([{ told: 121 }]);
  });
});

describe("what one follows", () => {
  test("beginning a thread watches it, replying tracks it, and what one said oneself stays", async () => {
    const thread = await start(ada, films, "Sunrise");
    expect(thread.level).toBe("watching");
    await followThread(alan, { id: thread.id, level: "normal" });
    expect((await getThread(alan, thread.id)).lastRead).toBeNull();
    await Promise.all([reply(grace, thread, "Yes"), reply(alan, thread, "No")]);
    expect((await getThread(grace, thread.id)).level).toBe("tracking");
    expect((await getThread(alan, thread.id)).level).toBe("normal");
    for (const attempt of [
      () => followThread(ada, { id: newId(), level: "muted" }),
      () => followCategory(ada, { slug: "none", level: "muted" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  });

  test("is unread when it goes on: threads one tracks, and those one opened in a category one tracks; all can be read at once", async () => {
    const [tracked, opened, other] = [
      await start(ada, films, "Tracked"),
      await start(ada, films, "Opened"),
      await start(ada, films, "Not opened"),
    ];
    await followThread(grace, { id: tracked.id, level: "tracking" });
    for (const { id } of [tracked, opened]) await markThreadRead(grace, { id, number: 1 });
    for (const thread of [tracked, opened, other]) await reply(alan, thread, "More");
    const unread = async () => (await list(grace, { sort: "unread" })).items.map(({ title }) => title);
    expect(await unread()).toEqual(["Tracked"]);
    await followCategory(grace, { slug: "films", level: "tracking" });
    expect(await unread()).toEqual(["Opened", "Tracked"]);
    await changeCategory(moderator, { slug: "films", whoMayRead: "staff" });
    expect(await unread()).toEqual([]);
    await changeCategory(moderator, { slug: "films", whoMayRead: "everyone" });
    const before = roundTrips();
    expect(await markAllRead(grace)).toEqual({ marked: 2 });
    expect(roundTrips() - before).toBe(1);
    expect(await unread()).toEqual([]);
    expect(await markAllRead(grace)).toEqual({ marked: 0 });
  });
});
