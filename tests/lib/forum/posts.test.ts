import { afterAll, describe, expect, test } from "vitest";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { getPost, listPostRevisions, listPosts } from "@/lib/forum/posts/queries";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { inboxOf } from "@/tests/lib/communities/place";
import { establish, heard } from "@/tests/lib/messaging/talk";
import { ada, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, counts, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const aThread = async () => start(ada, await categoryOf("Films"), "Sunrise");

describe("posts of a thread", () => {
  test("answer each other by number, are announced, and read by their writer at once", async () => {
    const thread = await aThread();
    const said = await reply(grace, thread, "It *is*.", { replyTo: 1 });
    expect(said).toMatchObject({
      number: 2,
      author: { handle: "grace" },
      replyTo: { number: 1, author: { handle: "ada" }, excerpt: "To begin with." },
    });
    expect(await getPost(null, said.id)).toEqual({ ...said, clientId: null });
    expect((await listPosts(grace, { id: thread.id, limit: 20 })).thread.lastRead).toBe(2);
    expect(await heard(`thread:${thread.id}`)).toEqual([
      { type: "post.created", payload: { id: said.id, number: 2, authorId: grace.id } },
    ]);
    await expect(reply(grace, thread, "To nobody", { replyTo: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(reply(grace, { id: newId() }, "Nowhere")).rejects.toMatchObject({ code: "not_found" });
  });

  test("fifty at once have numbers without gaps, counts are exact, and the same client id is one post", async () => {
    const people = [ada, grace, alan, stranger, await newcomer("hedy")];
    await establish(...people);
    const thread = await aThread();
    const clientId = newId();
    const same = await Promise.all(Array.from({ length: 5 }, () => reply(ada, thread, "Once", { clientId })));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    const said = await Promise.all(
      Array.from({ length: 50 }, (_, n) => reply(people[n % 5] ?? ada, thread, `Post ${n}`)),
    );
    expect(said.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, n) => n + 3),
    );
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
    const events = (await heard(`thread:${thread.id}`)).map(({ payload }) => payload.number);
    expect(events).toEqual(Array.from({ length: 51 }, (_, n) => n + 2));
  });

  test("come twenty a page in one round trip; a number is on the same page for everybody", async () => {
    const thread = await aThread();
    await asSuperuser(
      `INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt)
       SELECT gen_random_uuid(), $1, $2, n, $3, 'post-' || n, 'x', 'x', 'x' FROM generate_series(2, 45) n`,
      [thread.id, thread.category.id, grace.id],
    );
    const page = async (query: object) => {
      const { items, hasEarlier, hasLater } = await listPosts(null, { id: thread.id, limit: 20, ...query });
      return [items.at(0)?.number, items.at(-1)?.number, hasEarlier, hasLater];
    };
    const before = roundTrips();
    expect(await page({})).toEqual([1, 20, false, true]);
    expect(roundTrips() - before).toBe(1);
    expect(await page({ near: 40 })).toEqual([21, 40, true, true]);
    expect(await page({ near: 41 })).toEqual([41, 45, true, false]);
    expect(await page({ after: 44 })).toEqual([45, 45, true, false]);
    expect(await page({ before: 41 })).toEqual([21, 40, true, true]);
    expect(await page({ before: 10 })).toEqual([1, 9, false, true]);
    expect((await counts()).kept).toEqual((await counts()).there);
  });

  test("who is muted is folded, for who muted them alone", async () => {
    const thread = await aThread();
    await reply(grace, thread, "Loud");
    await muteMember(alan, { member: "grace", ends: "never" });
    const folded = async (viewer: typeof ada | null) =>
      (await postsOf(viewer, thread)).map(({ isFolded }) => isFolded);
    expect(await folded(alan)).toEqual([false, true]);
    expect(await folded(ada)).toEqual([false, false]);
    expect(await folded(null)).toEqual([false, false]);
  });
});

describe("changing a post", () => {
  test("is for its author; what it said before is for them and staff", async () => {
    const thread = await aThread();
    const { id } = await reply(grace, thread, "One");
    await expect(editPost(ada, { id, body: "Mine" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(editPost(moderator, { id, body: "Ours" })).rejects.toMatchObject({ code: "forbidden" });
    expect((await editPost(grace, { id, body: "One" })).editedAt).toBeNull();
    await editPost(grace, { id, body: "Two" });
    const edited = await editPost(grace, { id, body: "**Three**" });
    expect(edited).toMatchObject({ number: 2, body: "**Three**", editedAt: expect.any(String) });
    expect(edited.html).toContain("<strong>");
    for (const who of [grace, moderator])
      expect((await listPostRevisions(who, id)).items.map(({ body }) => body)).toEqual(["One", "Two"]);
    expect((await listPostRevisions(ada, id)).items).toEqual([]);
  });

  test("of what it said before the last fifty versions are told, with the numbers they have", async () => {
    const { id } = await reply(grace, await aThread(), "The last");
    await asSuperuser(
      `INSERT INTO forum_post_revisions (post_id, number, author_id, body)
         SELECT $1, n, $2, 'Version ' || n FROM generate_series(1, 60) n`,
      [id, grace.id],
    );
    const { items } = await listPostRevisions(grace, id);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 11));
    expect(items[0]).toMatchObject({ body: "Version 11", changes: expect.any(Array) });
  });

  test("deleting it leaves its number and nothing that it said; twice is once", async () => {
    const thread = await aThread();
    const { id } = await reply(grace, thread, "Kanari");
    await editPost(grace, { id, body: "Kanari, again" });
    await reply(alan, thread, "To that", { replyTo: 2 });
    await expect(deletePost(alan, { id, reason: "" })).rejects.toMatchObject({ code: "forbidden" });
    await deletePost(grace, { id, reason: "" });
    await deletePost(grace, { id, reason: "" });
    const [, gone, after] = await postsOf(null, thread);
    expect(gone).toMatchObject({ number: 2, body: null, html: null, deletedAt: expect.any(String) });
    expect(after?.replyTo).toMatchObject({ number: 2, excerpt: null });
    const left = await asSuperuser(
      "SELECT 1 FROM forum_posts WHERE body LIKE 'Kanari%' UNION ALL SELECT 1 FROM forum_post_revisions",
    );
    expect(left).toEqual([]);
    expect((await counts()).kept).toEqual((await counts()).there);
    await expect(editPost(grace, { id, body: "Back" })).rejects.toMatchObject({ code: "conflict" });
    await expect(reply(alan, thread, "Too late", { replyTo: 2 })).rejects.toMatchObject({ code: "conflict" });
    expect(await inboxOf(grace)).toEqual([]);
  });

  test("by staff is told to its author with the reason, and written down; the first one goes with its thread", async () => {
    const thread = await aThread();
    const { id } = await reply(grace, thread, "Buy this");
    await deletePost(moderator, { id, reason: "Advertising" });
    expect(await inboxOf(grace)).toMatchObject([
      {
        type: "forum-decision",
        data: { decision: "post-deleted", reason: "Advertising", href: `/forum/t/sunrise/${thread.id}/2` },
      },
    ]);
    const [entry] = await asSuperuser(
      "SELECT reason, data FROM audit_entries WHERE action = 'forum.post-deleted'",
    );
    expect(entry).toEqual({ reason: "Advertising", data: { number: 2 } });
    const [first] = await postsOf(ada, thread);
    await expect(deletePost(ada, { id: first?.id ?? "", reason: "" })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
