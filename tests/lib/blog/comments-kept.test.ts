import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { getComment } from "@/lib/blog/comments/queries";
import { setCommentsOpen } from "@/lib/blog/comments/set-comments-open";
import { getPost } from "@/lib/blog/queries";
import { giveRole } from "@/lib/blog/roles/give-role";
import type { Draft } from "@/lib/blog/writing/schema";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { letGo, published } from "./desk";
import { comment, discussionOf, wordsBelow } from "./said";

castOnStage();
afterAll(closeDatabase);

let post: Draft;
beforeEach(async () => {
  post = await published(ada);
});

const count = async () => (await getPost(null, post.slug)).commentCount;

describe("saying it differently", () => {
  test("is for its author alone; the same words change nothing", async () => {
    const { id } = await comment(grace, post, "Frist");
    expect(await editComment(grace, { id, body: "Frist" })).toMatchObject({ editedAt: null });
    expect(await editComment(grace, { id, body: "First" })).toMatchObject({
      body: "First",
      html: "<p>First</p>\n",
      editedAt: expect.any(String),
    });
    for (const who of [ada, admin, stranger])
      await expect(editComment(who, { id, body: "Mine" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(editComment(grace, { id: newId(), body: "Hm" })).rejects.toMatchObject({
      code: "not_found",
    });
    await deleteComment(grace, { id, reason: "" });
    await expect(editComment(grace, { id, body: "Back" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("taking it away", () => {
  test("empties it for everybody; with answers below it stands on as gone, without them not at all", async () => {
    const first = await comment(grace, post, "Rude");
    const answer = await comment(alan, post, "Not kind", { answers: first.id });
    await deleteComment(grace, { id: first.id, reason: "" });
    expect(await wordsBelow(null, post)).toEqual([null, "> Not kind"]);
    expect(await asSuperuser("SELECT body, body_html FROM blog_comments WHERE id = $1", [first.id])).toEqual([
      { body: null, body_html: null },
    ]);
    await deleteComment(alan, { id: answer.id, reason: "" });
    expect(await wordsBelow(null, post)).toEqual([]);
    expect(await count()).toBe(0);
  });

  test("editors and staff take away anybody's, which is written down; the post's author and others do not", async () => {
    await giveRole(admin, { handle: "alan", role: "editor" });
    for (const who of [alan, moderator, admin]) {
      const { id } = await comment(grace, post, "Hm");
      await expect(deleteComment(ada, { id, reason: "" })).rejects.toMatchObject({ code: "forbidden" });
      await expect(deleteComment(stranger, { id, reason: "" })).rejects.toMatchObject({ code: "forbidden" });
      await deleteComment(who, { id, reason: "Off topic" });
      expect((await getComment(null, id)).comment.body).toBeNull();
      expect(
        await asSuperuser(
          "SELECT action, reason FROM audit_entries WHERE actor_id = $1 AND subject_id = $2",
          [who.id, id],
        ),
      ).toEqual([{ action: "blog.comment-deleted", reason: "Off topic" }]);
    }
    await expect(deleteComment(grace, { id: newId(), reason: "" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("closing the comments", () => {
  test("keeps what was said and lets nobody say more, until they are open again; its author, editors and staff", async () => {
    const { id } = await comment(grace, post, "Before");
    for (const who of [grace, stranger])
      await expect(setCommentsOpen(who, { slug: post.slug, isOpen: false })).rejects.toMatchObject({
        code: "forbidden",
      });
    await setCommentsOpen(ada, { slug: post.slug, isOpen: false });
    await setCommentsOpen(ada, { slug: post.slug, isOpen: false });
    expect((await discussionOf(null, post)).discussion.isOpen).toBe(false);
    for (const who of [grace, ada, admin])
      await expect(comment(who, post, "After")).rejects.toMatchObject({
        code: "forbidden",
        message: "The comments on this post are closed.",
      });
    await expect(editComment(grace, { id, body: "After" })).rejects.toMatchObject({ code: "forbidden" });
    await deleteComment(grace, { id, reason: "" });
    await setCommentsOpen(moderator, { slug: post.slug, isOpen: true });
    await comment(grace, post, "After");
    expect(
      await asSuperuser("SELECT action FROM audit_entries WHERE action LIKE 'blog.comments-%' ORDER BY id"),
    ).toEqual([{ action: "blog.comments-closed" }, { action: "blog.comments-opened" }]);
    await letGo(post.id);
    await unpublishPost(admin, { id: post.id, note: "" });
    await expect(setCommentsOpen(ada, { slug: post.slug, isOpen: false })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
