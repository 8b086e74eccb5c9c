import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { blogChannel } from "@/lib/blog/channels";
import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { listenablePosts } from "@/lib/blog/comments/listenable-posts";
import { reactToComment } from "@/lib/blog/comments/react-to-comment";
import { unreactToComment } from "@/lib/blog/comments/unreact-to-comment";
import { blogJobs } from "@/lib/blog/jobs";
import { getPost } from "@/lib/blog/queries";
import type { Draft } from "@/lib/blog/writing/schema";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { decideCase } from "@/lib/moderation/decide-case";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { reportThing } from "@/lib/moderation/report-thing";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { draftOf, published } from "./desk";
import { comment, wordsBelow } from "./said";

castOnStage();
afterAll(closeDatabase);

let post: Draft;
beforeEach(async () => {
  post = await published(ada);
  await asSuperuser("DELETE FROM notifications");
});

/** Lets what was said be told, and answers with the lines of an inbox in words. */
async function told(who: Actor): Promise<string[]> {
  await drainJobs(blogJobs, { seconds: 10 });
  const { items } = await listNotifications(who, { filter: "all", limit: 50 });
  return items.map(({ who: names, what }) => `${names} ${what}`.trim()).sort();
}

describe("who hears of a comment", () => {
  test("who wrote the post, in one line; whom it answers; whom it names: each once, with where it is", async () => {
    const first = await comment(grace, post, "For @alan");
    await comment(stranger, post, "Also here");
    const answer = await comment(ada, post, "Thank you, @grace", { answers: first.id });
    expect(await told(ada)).toEqual(["A Stranger and Grace Hopper commented on “A night at the Rex”."]);
    expect(await told(alan)).toEqual(["Grace Hopper mentioned you under “A night at the Rex”."]);
    expect(await told(grace)).toEqual(["Ada Lovelace answered you under “A night at the Rex”."]);
    const { items } = await listNotifications(grace, { filter: "all", limit: 5 });
    expect(items[0]?.href).toBe(`/blog/${post.slug}?comment=${answer.id}#comment-${answer.id}`);
    expect(await told(stranger)).toEqual([]);
  });

  test("not who is blocked or muted them, nor who may not read the post; an edit tells whom it names anew", async () => {
    await blockMember(ada, { member: "stranger" });
    await muteMember(alan, { member: "grace", ends: "never" });
    const { id } = await comment(grace, post, "For @alan and @stranger and @nobody-here");
    for (const who of [alan, stranger, grace]) expect(await told(who)).toEqual([]);
    await editComment(grace, { id, body: "For @alan and @minerva" });
    expect(await told(moderator)).toEqual(["Grace Hopper mentioned you under “A night at the Rex”."]);
    expect(await told(ada)).toHaveLength(1);
  });

  test("nobody of one that is gone by then; what leads to one that goes, goes with it; its author hears why", async () => {
    const early = await comment(grace, post, "For @alan");
    await deleteComment(grace, { id: early.id, reason: "" });
    expect(await told(alan)).toEqual([]);
    const { id } = await comment(grace, post, "For @alan again");
    expect(await told(alan)).toHaveLength(1);
    await deleteComment(moderator, { id, reason: "Off topic" });
    expect(await told(alan)).toEqual([]);
    expect(await told(ada)).toEqual([]);
    expect(await told(grace)).toEqual([
      "A comment of yours on “A night at the Rex” was deleted. “Off topic”",
    ]);
  });

  test("open pages are told by reference, those of members who may read the post", async () => {
    const { id } = await comment(grace, post, "Here");
    await editComment(grace, { id, body: "There" });
    await deleteComment(grace, { id, reason: "" });
    const channel = blogChannel(post.id);
    expect(
      await asSuperuser(
        "SELECT type, payload->>'id' AS id FROM realtime_events WHERE channel = $1 ORDER BY seq",
        [channel],
      ),
    ).toEqual(["created", "edited", "deleted"].map((what) => ({ type: `comment.${what}`, id })));
    await blockMember(ada, { member: "stranger" });
    const draft = await draftOf(ada, { title: "A draft" });
    const asked = [channel, blogChannel(draft.id), blogChannel(newId()), "blog:nonsense"];
    expect(await listenablePosts(alan, asked)).toEqual([channel]);
    expect(await listenablePosts(stranger, asked)).toEqual([]);
  });
});

describe("a report", () => {
  const report = (who: Actor, kind: "blog-comment" | "blog-post", ref: string) =>
    reportThing(who, { kind, ref, reason: "harassment", note: "" });
  const caseOf = async (id: string) => {
    const [row] = await asSuperuser<{ id: string }>("SELECT id FROM moderation_cases WHERE subject_id = $1", [
      id,
    ]);
    return row?.id ?? "";
  };
  const decisionOn = async (id: string) => {
    const [row] = await asSuperuser<{ id: string }>(
      "SELECT d.id FROM moderation_decisions d JOIN moderation_cases c ON c.id = d.case_id WHERE c.subject_id = $1",
      [id],
    );
    return row?.id ?? "";
  };
  const removal = { verdict: "remove", words: "", removes: true, reason: "Rude", ends: "week" } as const;
  const undo = { judgement: "undone", reason: "It was not." } as const;

  test("shows staff the comment among those around it; removed, it is gone; appealed with success, it is back", async () => {
    const first = await comment(alan, post, "Kind words");
    const { id } = await comment(grace, post, "Rude words", { answers: first.id });
    await report(stranger, "blog-comment", id);
    expect(await asSuperuser("SELECT member_id, evidence FROM reports")).toMatchObject([
      {
        member_id: grace.id,
        evidence: {
          reportedSeq: 2,
          messages: [{ body: "Kind words" }, { body: "Rude words", handle: "grace" }],
        },
      },
    ]);
    await decideCase(moderator, { id: await caseOf(id), ...removal });
    expect(await wordsBelow(null, post)).toEqual(["Kind words"]);
    expect((await getPost(null, post.slug)).commentCount).toBe(1);
    await appealDecision(grace, { id: await decisionOn(id), words: "That was a quotation." });
    await judgeAppeal(admin, { id: await caseOf(id), ...undo });
    expect(await wordsBelow(null, post)).toEqual(["Kind words", "> Rude words"]);
    expect((await getPost(null, post.slug)).commentCount).toBe(2);
  });

  test("takes a post down, and shows it again after an appeal", async () => {
    await report(grace, "blog-post", post.id);
    await decideCase(moderator, { id: await caseOf(post.id), ...removal });
    await expect(getPost(null, post.slug)).rejects.toMatchObject({ code: "not_found" });
    expect((await getPost(ada, post.slug)).state).toBe("unpublished");
    await appealDecision(ada, { id: await decisionOn(post.id), words: "That was a quotation." });
    await judgeAppeal(admin, { id: await caseOf(post.id), ...undo });
    expect((await getPost(null, post.slug)).state).toBe("published");
  });

  test("is not for what is one's own, gone, hidden or no post of readers", async () => {
    const { id } = await comment(grace, post, "Hm");
    await expect(report(grace, "blog-comment", id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(report(ada, "blog-post", post.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(report(grace, "blog-post", (await draftOf(ada)).id)).rejects.toMatchObject({
      code: "not_found",
    });
    await blockMember(stranger, { member: "ada" });
    await expect(report(stranger, "blog-post", post.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(report(stranger, "blog-comment", id)).rejects.toMatchObject({ code: "not_found" });
    await deleteComment(grace, { id, reason: "" });
    await expect(report(alan, "blog-comment", id)).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("emoji stand under a comment, each member's once and ten at most, and go with its words", async () => {
  const { id } = await comment(grace, post, "Here");
  await reactToComment(ada, { id, emoji: "🎬" });
  await reactToComment(ada, { id, emoji: "🎬" });
  expect((await reactToComment(alan, { id, emoji: "🎬" })).reactions).toEqual([
    { emoji: "🎬", count: 2, mine: true },
  ]);
  await unreactToComment(ada, { id, emoji: "🎬" });
  expect((await unreactToComment(ada, { id, emoji: "🎬" })).reactions).toEqual([
    { emoji: "🎬", count: 1, mine: false },
  ]);
  const signs = ["🎬", "😭", "👍", "❤️", "🎉", "🔥", "👏", "😂", "🤔", "👀", "🙌", "💯"];
  const tried = await Promise.allSettled(signs.map((emoji) => reactToComment(ada, { id, emoji })));
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  await blockMember(stranger, { member: "grace" });
  await expect(reactToComment(stranger, { id, emoji: "🎬" })).rejects.toMatchObject({ code: "not_found" });
  await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [alan.id]);
  await expect(reactToComment(alan, { id, emoji: "👍" })).rejects.toMatchObject({ code: "forbidden" });
  await deleteComment(grace, { id, reason: "" });
  await expect(reactToComment(ada, { id, emoji: "🎬" })).rejects.toMatchObject({ code: "conflict" });
  expect(await asSuperuser("SELECT 1 FROM blog_comment_reactions")).toEqual([]);
});
