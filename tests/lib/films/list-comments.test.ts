import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { changeList } from "@/lib/films/lists/change-list";
import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { deleteListComment } from "@/lib/films/lists/delete-list-comment";
import { editListComment } from "@/lib/films/lists/edit-list-comment";
import { getListComment } from "@/lib/films/lists/queries";
import { listCommentInput } from "@/lib/films/lists/schema";
import { listNotifications } from "@/lib/notifications/queries";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { listOf, open, said } from "./lists";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const say = (who: Actor, id: string, body: string, clientId = newId()) =>
  commentOnList(who, { id, ...listCommentInput.parse({ clientId, body }) });

test("what is said to a list stands below it, once for a clientId, and its maker hears of it in one line", async () => {
  const { id } = await listOf(ada);
  const first = await say(grace, id, "**Where** is Ozu?", "the-same-one");
  expect((await say(grace, id, "**Where** is Ozu?", "the-same-one")).id).toBe(first.id);
  await say(alan, id, "And Naruse?");
  const { list, comments } = await open(ada, id);
  expect(list.commentCount).toBe(2);
  expect(comments.items.map(({ author, html }) => [author.handle, html])).toEqual([
    ["alan", "<p>And Naruse?</p>\n"],
    ["grace", expect.stringContaining("<strong>Where</strong>")],
  ]);
  const told = (await listNotifications(ada, { filter: "all", limit: 20 })).items.filter(
    ({ type }) => type === "list-comment",
  );
  expect(told).toHaveLength(1);
  expect(listCommentInput.safeParse({ clientId: "the-same-one", body: "x".repeat(1_001) }).success).toBe(
    false,
  );
});

test("who wrote it changes it, and they and the list's maker take it away with what was told of it", async () => {
  const { id } = await listOf(ada);
  const clientId = newId();
  const comment = await say(grace, id, "Where is Ozu?", clientId);
  expect(await editListComment(grace, { id: comment.id, body: "Where is Ozu, please?" })).toMatchObject({
    body: "Where is Ozu, please?",
    editedAt: expect.any(String),
  });
  await expect(editListComment(ada, { id: comment.id, body: "Mine" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(deleteListComment(alan, { id: comment.id })).rejects.toMatchObject({ code: "forbidden" });
  await deleteListComment(ada, { id: comment.id });
  await deleteListComment(grace, { id: comment.id });
  await expect(say(grace, id, "Where is Ozu?", clientId)).rejects.toMatchObject({ code: "gone" });
  expect((await open(grace, id)).comments.items).toEqual([]);
  expect((await open(grace, id)).list.commentCount).toBe(0);
  expect(await asSuperuser("SELECT body, body_html FROM film_list_comments")).toEqual([
    { body: null, body_html: null },
  ]);
  expect((await listNotifications(ada, { filter: "all", limit: 20 })).items).toEqual([]);
});

test("its maker says who may comment; a block hides what each said from the other", async () => {
  const { id } = await listOf(ada, { repliesFrom: "followed" });
  await expect(say(grace, id, "Hello")).rejects.toMatchObject({ code: "forbidden" });
  expect((await open(grace, id)).list.mine?.mayReply).toBe(false);
  await followMember(ada, { member: "grace" });
  const comment = await say(grace, id, "Hello");
  await say(ada, id, "Welcome");
  await changeList(ada, { ...said({ repliesFrom: "nobody" }), id });
  await expect(say(grace, id, "Hello?")).rejects.toMatchObject({ code: "forbidden" });
  await blockMember(alan, { member: "grace" });
  await expect(getListComment(alan, comment.id)).rejects.toMatchObject({ code: "not_found" });
  expect((await open(alan, id)).comments.items).toHaveLength(1);
});
