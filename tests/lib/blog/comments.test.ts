import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { commentInput } from "@/lib/blog/comments/schema";
import { getPost } from "@/lib/blog/queries";
import type { Draft } from "@/lib/blog/writing/schema";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, draftOf, published } from "./desk";
import { comment, discussionOf, wordsBelow } from "./said";

castOnStage();
afterAll(closeDatabase);

let post: Draft;
beforeEach(async () => {
  post = await published(ada);
});

const count = async () => (await getPost(null, post.slug)).commentCount;

describe("saying something", () => {
  test("stands in the order it was begun in, answers below what they answer; visitors read it in one round trip", async () => {
    const first = await comment(grace, post, "The rain, **yes**.");
    await comment(alan, post, "I was there.");
    const answer = await comment(ada, post, "Were you?", { answers: first.id });
    await comment(alan, post, "He was.", { answers: answer.id });
    expect(first).toMatchObject({ author: { handle: "grace" }, parentId: null });
    expect(first.html).toContain("<strong>yes</strong>");
    const before = roundTrips();
    const shown = await discussionOf(null, post);
    expect(roundTrips() - before).toBe(1);
    expect(shown.discussion).toMatchObject({ count: 4, isOpen: true, mayKeep: false, authorId: ada.id });
    expect(shown.items.map(({ clientId }) => clientId)).toEqual([null, null, null, null]);
    expect(await wordsBelow(null, post)).toEqual([
      "The rain, **yes**.",
      "> Were you?",
      "> He was.",
      "I was there.",
    ]);
    expect(await count()).toBe(4);
  });

  test("comes in pages that begin where the last one ended, or where one comment belongs", async () => {
    const first = await comment(grace, post, "1");
    await comment(grace, post, "1a", { answers: first.id });
    const second = await comment(grace, post, "2");
    const under = await comment(grace, post, "2a", { answers: second.id });
    const pageOne = await discussionOf(null, post, { limit: 2 });
    expect(pageOne.items.map(({ body }) => body)).toEqual(["1", "1a"]);
    expect(pageOne.hasEarlier).toBe(false);
    const pageTwo = await discussionOf(null, post, { limit: 2, cursor: pageOne.nextCursor });
    expect(pageTwo.items.map(({ body }) => body)).toEqual(["2", "2a"]);
    expect(pageTwo).toMatchObject({ nextCursor: null, hasEarlier: true });
    const near = await discussionOf(null, post, { near: under.id });
    expect(near.items.map(({ body }) => body)).toEqual(["2", "2a"]);
    expect(near.hasEarlier).toBe(true);
    expect((await discussionOf(null, post, { near: newId() })).items).toHaveLength(4);
    await expect(discussionOf(null, post, { cursor: "bm90" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("the same twice is one, and two at once are counted as two", async () => {
    const clientId = newId();
    const [one, again] = await Promise.all([
      comment(grace, post, "Once", { clientId }),
      comment(grace, post, "Once", { clientId }),
      comment(alan, post, "Beside it"),
      comment(stranger, post, "And here"),
    ]);
    expect(one.id).toBe(again.id);
    expect(await count()).toBe(3);
    const { id } = one;
    await Promise.all([deleteComment(grace, { id, reason: "" }), deleteComment(grace, { id, reason: "" })]);
    expect(await count()).toBe(2);
  });

  test("a thousand characters are enough, and none are too few", () => {
    const of = (body: string) => commentInput.safeParse({ clientId: newId(), body }).success;
    expect(of("🎬".repeat(1_000))).toBe(true);
    expect(of("x".repeat(1_001))).toBe(false);
    expect(of("  ")).toBe(false);
  });

  test("is for published posts that one may read, and for who may write at all", async () => {
    const draft = await draftOf(ada, { title: "A draft" });
    for (const [who, where] of [
      [grace, draft],
      [ada, draft],
      [grace, { slug: "nowhere" }],
    ] as const)
      await expect(comment(who, where, "Hm")).rejects.toMatchObject({ code: "not_found" });
    await expect(discussionOf(null, draft)).rejects.toMatchObject({ code: "not_found" });
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(comment(grace, post, "Hm")).rejects.toMatchObject({ code: "forbidden" });
    await blockMember(ada, { member: "stranger" });
    await expect(comment(stranger, post, "Hm")).rejects.toMatchObject({ code: "not_found" });
    await unpublishPost(admin, { id: post.id, note: "" });
    await expect(comment(alan, post, "Hm")).rejects.toMatchObject({ code: "not_found" });
    await expect(discussionOf(alan, post)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a former address leads to the same comments", async () => {
    await comment(grace, post, "Here");
    await change(admin, post.id, { slug: "another-night" });
    expect((await discussionOf(null, post)).discussion.slug).toBe("another-night");
    await comment(alan, post, "Here, too");
    expect(await wordsBelow(null, { slug: "another-night" })).toEqual(["Here", "Here, too"]);
  });

  test("nobody answers what is gone, what is another post's, or somebody they do not meet", async () => {
    const said = await comment(grace, post, "Here");
    const elsewhere = await published(alan, { title: "Elsewhere" });
    await expect(comment(alan, elsewhere, "Hm", { answers: said.id })).rejects.toMatchObject({
      code: "conflict",
    });
    await blockMember(alan, { member: "grace" });
    await expect(comment(alan, post, "Hm", { answers: said.id })).rejects.toMatchObject({ code: "conflict" });
    await deleteComment(grace, { id: said.id, reason: "" });
    await expect(comment(stranger, post, "Hm", { answers: said.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("people who are blocked, either way, do not meet below a post; who is muted stands folded", async () => {
    await comment(grace, post, "Grace says");
    await comment(alan, post, "Alan says");
    await blockMember(alan, { member: "grace" });
    expect(await wordsBelow(alan, post)).toEqual(["Alan says"]);
    expect(await wordsBelow(grace, post)).toEqual(["Grace says"]);
    expect(await wordsBelow(moderator, post)).toHaveLength(2);
    await muteMember(stranger, { member: "alan", ends: "never" });
    const { items } = await discussionOf(stranger, post);
    expect(items.map(({ isFolded }) => isFolded)).toEqual([false, true]);
  });
});
