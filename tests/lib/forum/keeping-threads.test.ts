import { afterAll, describe, expect, test } from "vitest";
import { setKeeper } from "@/lib/admin/keepers/set-keeper";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { closePoll } from "@/lib/forum/polls/close-poll";
import { pollInput } from "@/lib/forum/polls/schema";
import { tagThread } from "@/lib/forum/tags/tag-thread";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { getThread } from "@/lib/forum/threads/queries";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { tieThread } from "@/lib/forum/threads/tie-film";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { inboxOf } from "@/tests/lib/communities/place";
import { heard } from "@/tests/lib/messaging/talk";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, counts, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
const allow = () => asSuperuser("DELETE FROM rate_hits");

describe("keeping threads", () => {
  test("its author gives it another title, and so may staff; nobody else", async () => {
    const thread = await start(ada, await categoryOf("Films"), "A tpyo");
    expect(await renameThread(ada, { id: thread.id, title: "A typo" })).toMatchObject({
      title: "A typo",
      slug: "a-typo",
    });
    expect(await renameThread(moderator, { id: thread.id, title: "A word" })).toMatchObject({
      title: "A word",
    });
    await expect(renameThread(grace, { id: thread.id, title: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(keepThread(ada, { id: thread.id, isPinned: true, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await heard(`thread:${thread.id}`)).map(({ type }) => type)).toEqual([
      "thread.changed",
      "thread.changed",
    ]);
  });

  test("what who keeps it changes of another's is written down, what its author changes is not", async () => {
    const films = await categoryOf("Films", { hasAnswers: true });
    await setKeeper(admin, { category: "films", handle: "grace", keeps: true });
    const poll = pollInput.parse({ options: ["Yes", "No"] });
    const ids: string[] = [];
    for (const who of [ada, grace]) {
      const thread = await start(ada, films, "Any good?", "Well?", [], poll);
      await reply(alan, thread, "Yes.");
      const id = thread.id;
      ids.push(id);
      await renameThread(who, { id, title: `By ${who.handle}` });
      await tagThread(who, { id, tags: ["Noir"] });
      await tieThread(who, { id, film: "" });
      await solveThread(who, { id, number: 2 });
      await expect(closePoll(alan, { id })).rejects.toMatchObject({ code: "forbidden" });
      expect((await closePoll(who, { id })).poll.isClosed).toBe(true);
    }
    const [, kept] = ids;
    expect(
      await asSuperuser(
        "SELECT actor_id AS actor, action, subject_id AS thread FROM audit_entries WHERE subject_id = ANY ($1) ORDER BY id",
        [ids],
      ),
    ).toEqual(
      ["thread-renamed", "thread-tagged", "thread-tied", "thread-solved", "poll-closed"].map((act) => ({
        actor: grace.id,
        action: `forum.${act}`,
        thread: kept,
      })),
    );
  });

  test("a locked one, or one past its closing time, takes posts of staff only; its author is told of the lock", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Heated");
    await keepThread(moderator, { id: thread.id, isLocked: true, reason: "Too heated" });
    await expect(reply(grace, thread, "But")).rejects.toMatchObject({
      code: "forbidden",
      message: "This thread is locked.",
    });
    await expect(renameThread(ada, { id: thread.id, title: "Cool" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteThread(ada, { id: thread.id, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await reply(moderator, thread, "A last word");
    expect(await inboxOf(ada)).toMatchObject([
      { type: "forum-decision", data: { decision: "locked", reason: "Too heated" } },
    ]);
    await keepThread(moderator, {
      id: thread.id,
      isLocked: false,
      closesAt: "2031-01-01T00:00:00Z",
      reason: "",
    });
    await reply(grace, thread, "Thank you");
    freezeClock(new Date("2031-01-01T00:00:00Z"));
    try {
      await expect(reply(grace, thread, "And")).rejects.toMatchObject({ message: "This thread is closed." });
    } finally {
      thawClock();
    }
    const [entry] = await asSuperuser(
      "SELECT reason FROM audit_entries WHERE action = 'forum.thread-kept' ORDER BY created_at LIMIT 1",
    );
    expect(entry).toEqual({ reason: "Too heated" });
  });

  test("slow mode holds members apart, not staff", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Slowly");
    await keepThread(moderator, { id: thread.id, slowSeconds: 60, reason: "" });
    await reply(grace, thread, "One");
    await expect(reply(grace, thread, "Two")).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: expect.any(Number),
    });
    await reply(moderator, thread, "One");
    await reply(moderator, thread, "Two");
  });

  test("moving one moves its posts and counts, and hides it from who may not read it there", async () => {
    const films = await categoryOf("Films");
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    const thread = await start(ada, films, "To the desk");
    await reply(grace, thread, "With me");
    await keepThread(moderator, { id: thread.id, category: desk.slug, reason: "" });
    await expect(getThread(ada, thread.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await postsOf(moderator, thread)).toHaveLength(2);
    await expect(
      keepThread(moderator, { id: thread.id, category: "none", reason: "" }),
    ).rejects.toMatchObject({ code: "not_found" });
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
    expect(there).toMatchObject({ categories: { desk: [1, 2], films: [0, 0] } });
  });

  test("replies and moves at once leave every count exact", async () => {
    const [films, cafe] = [await categoryOf("Films"), await categoryOf("Café")];
    const threads = [await start(ada, films, "One of two"), await start(ada, cafe, "Two of two")];
    await Promise.all([
      ...threads.flatMap((thread) => [grace, alan, stranger].map((who) => reply(who, thread, "Here."))),
      ...threads.map((thread, n) =>
        keepThread(admin, { id: thread.id, category: n === 0 ? "cafe" : "films", reason: "" }),
      ),
      changeCategory(admin, { slug: "cafe", position: 0 }),
    ]);
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
    expect(there).toMatchObject({ categories: { films: [1, 4], cafe: [1, 4] } });
  });

  test("an author deletes what nobody answered; staff deletes any, and the author hears why; nothing of it stays", async () => {
    const films = await categoryOf("Films");
    await allow();
    const [alone, answered] = [await start(ada, films, "Alone"), await start(ada, films, "Answered")];
    await reply(grace, answered, "Here.");
    await expect(deleteThread(grace, { id: alone.id, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteThread(ada, { id: answered.id, reason: "" })).rejects.toMatchObject({
      code: "conflict",
    });
    await deleteThread(ada, { id: alone.id, reason: "" });
    await deleteThread(moderator, { id: answered.id, reason: "Spam" });
    await expect(getThread(ada, answered.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await inboxOf(ada)).toMatchObject([
      { type: "forum-decision", data: { decision: "thread-deleted", reason: "Spam" } },
    ]);
    expect(await asSuperuser("SELECT 1 FROM forum_posts")).toEqual([]);
    expect((await counts()).kept).toMatchObject({ categories: { films: [0, 0] } });
  });
});
