import { afterAll, expect, test } from "vitest";
import { getPost, listPosts } from "@/lib/blog/queries";
import { postsQuery } from "@/lib/blog/schema";
import { deletePost } from "@/lib/blog/writing/delete-post";
import { publishDue } from "@/lib/blog/writing/publish-due";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { getDraft } from "@/lib/blog/writing/queries";
import { schedulePost } from "@/lib/blog/writing/schedule-post";
import { sendBackPost } from "@/lib/blog/writing/send-back-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { listMyDecisions } from "@/lib/moderation/queries";
import { closeDatabase } from "@/lib/platform/db";
import { decide, report, theCase } from "@/tests/lib/moderation/desk";
import { ada, admin, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { change, editor, letGo, published, titles } from "./desk";

castOnStage();
afterAll(closeDatabase);

const shown = async () => titles(await listPosts(null, postsQuery.parse({})));
const LATER = new Date("2040-01-01T12:00:00Z");

/** Grace, an editor, and the case about a post that Ada wrote. */
async function takenDown(before: (id: string) => Promise<unknown> = async () => {}) {
  await editor();
  const { id, slug } = await published(ada);
  await report(alan, "blog-post", id);
  const open = await theCase();
  await letGo(id);
  await before(id);
  await decide(moderator, open, { verdict: "remove" });
  const undo = async () => {
    const [decision] = (await listMyDecisions(ada, { limit: 20 })).items;
    await appealDecision(ada, { id: decision?.id ?? "", words: "There is nothing wrong with it." });
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "You are right." });
  };
  return { id, slug, undo };
}

test("what moderators took down neither its author nor an editor shows again, until the decision is undone", async () => {
  const { id, slug, undo } = await takenDown();
  expect(await getDraft(ada, id)).toMatchObject({ state: "unpublished", isTakenDown: true });
  await change(grace, id, { title: "The same, in other words" });
  for (const attempt of [
    () => publishPost(grace, { id }),
    () => publishPost(admin, { id }),
    () => schedulePost(grace, { id, at: LATER }),
    () => sendBackPost(grace, { id, note: "" }),
    () => deletePost(grace, { id }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Moderators took this post down."),
    });
  }
  await expect(submitPost(ada, { id })).rejects.toMatchObject({ code: "conflict" });
  expect(await shown()).toEqual([]);
  await undo();
  expect(await shown()).toEqual(["The same, in other words"]);
  expect((await getPost(null, slug)).state).toBe("published");
  await letGo(id);
  await unpublishPost(grace, { id, note: "" });
  expect((await publishPost(grace, { id })).isTakenDown).toBe(false);
});

test("nor does its job, when it was taken down while it was scheduled anew", async () => {
  const { id, undo } = await takenDown(async (id) => {
    await unpublishPost(grace, { id, note: "" });
    await schedulePost(grace, { id, at: LATER });
  });
  await publishDue({ postId: id, at: LATER.toISOString() });
  expect(await shown()).toEqual([]);
  await undo();
  expect(await getDraft(grace, id)).toMatchObject({ state: "unpublished", isTakenDown: false });
});
