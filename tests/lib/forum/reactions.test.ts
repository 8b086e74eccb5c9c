import { afterAll, beforeEach, expect, test } from "vitest";
import { changeCategory } from "@/lib/forum/categories/change-category";
import type { Category } from "@/lib/forum/categories/schema";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { getPost } from "@/lib/forum/posts/queries";
import { reactToPost } from "@/lib/forum/posts/react-to-post";
import { unreactToPost } from "@/lib/forum/posts/unreact-to-post";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { heard } from "@/tests/lib/messaging/talk";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

let films: Category;
let thread: { id: string };
let post: { id: string; number: number };
beforeEach(async () => {
  films = await categoryOf("Films");
  thread = await start(ada, films, "Sunrise");
  post = await reply(grace, thread, "It is the best.");
});

test("everybody sees what was put under a post, and who put it there that it is theirs; twice is once", async () => {
  await reactToPost(ada, { id: post.id, emoji: "🎬" });
  await reactToPost(ada, { id: post.id, emoji: "🎬" });
  const before = roundTrips();
  expect((await reactToPost(alan, { id: post.id, emoji: "🎬" })).reactions).toEqual([
    { emoji: "🎬", count: 2, mine: true },
  ]);
  expect(roundTrips() - before).toBe(2);
  await reactToPost(alan, { id: post.id, emoji: "😭" });
  expect((await postsOf(null, thread))[1]?.reactions).toEqual([
    { emoji: "🎬", count: 2, mine: false },
    { emoji: "😭", count: 1, mine: false },
  ]);
  await unreactToPost(alan, { id: post.id, emoji: "🎬" });
  await unreactToPost(alan, { id: post.id, emoji: "🎬" });
  expect((await getPost(ada, post.id)).reactions).toEqual([
    { emoji: "🎬", count: 1, mine: true },
    { emoji: "😭", count: 1, mine: false },
  ]);
  const said = (await heard(`thread:${thread.id}`)).filter(({ type }) => type === "post.reacted");
  expect(said.map(({ payload }) => payload)).toEqual(Array(4).fill({ id: post.id, number: 2 }));
});

test("ten different ones of a member, however many at once", async () => {
  const signs = ["🎬", "😭", "👍", "❤️", "🎉", "🔥", "👏", "😂", "🤔", "👀", "🙌", "💯"];
  const tried = await Promise.allSettled(signs.map((emoji) => reactToPost(ada, { id: post.id, emoji })));
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(tried.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect((await getPost(ada, post.id)).reactions).toHaveLength(10);
});

test("not under what is deleted, archived or hidden, nor while silenced; what a deleted post had is gone", async () => {
  await reactToPost(ada, { id: post.id, emoji: "🎬" });
  await blockMember(grace, { member: "stranger" });
  await expect(reactToPost(stranger, { id: post.id, emoji: "🎬" })).rejects.toMatchObject({
    code: "not_found",
  });
  await blockMember(ada, { member: "stranger" });
  const other = await reply(alan, thread, "Yes");
  await expect(reactToPost(stranger, { id: other.id, emoji: "🎬" })).rejects.toMatchObject({
    code: "not_found",
  });
  await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [alan.id]);
  await expect(reactToPost(alan, { id: post.id, emoji: "🎬" })).rejects.toMatchObject({ code: "forbidden" });
  await changeCategory(moderator, { slug: "films", isArchived: true });
  await expect(reactToPost(ada, { id: post.id, emoji: "👍" })).rejects.toMatchObject({ code: "forbidden" });
  await unreactToPost(ada, { id: post.id, emoji: "🎬" });
  await changeCategory(moderator, { slug: "films", isArchived: false });
  await reactToPost(ada, { id: post.id, emoji: "🎬" });
  await deletePost(grace, { id: post.id, reason: "" });
  expect(await asSuperuser("SELECT 1 FROM forum_post_reactions")).toEqual([]);
  await expect(reactToPost(ada, { id: post.id, emoji: "🎬" })).rejects.toMatchObject({ code: "conflict" });
});

test("who is blocked does not count for whom they do not meet", async () => {
  await reactToPost(alan, { id: post.id, emoji: "🎬" });
  await blockMember(alan, { member: "stranger" });
  expect((await getPost(stranger, post.id)).reactions).toEqual([]);
});
