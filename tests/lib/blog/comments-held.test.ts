import { afterAll, beforeEach, expect, test } from "vitest";
import { commentOnPost } from "@/lib/blog/comments/comment-on-post";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { setCommentsOpen } from "@/lib/blog/comments/set-comments-open";
import type { Draft } from "@/lib/blog/writing/schema";
import { approveWords } from "@/lib/moderation/held/approve-words";
import { listMyHeld } from "@/lib/moderation/held/queries";
import { type Held, heldQuery, isHeld } from "@/lib/moderation/held/schema";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { addRuleInput } from "@/lib/moderation/rules/schema";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { published } from "./desk";
import { comment, discussionOf, wordsBelow } from "./said";

castOnStage();
afterAll(closeDatabase);

const watch = (pattern: string, action: "flag" | "hold" | "refuse") =>
  addWordRule(moderator, addRuleInput.parse({ pattern, action }));

let post: Draft;
beforeEach(async () => {
  post = await published(ada);
});

async function held(body: string, more: { answers?: string; clientId?: string } = {}): Promise<Held> {
  const said = await commentOnPost(grace, { slug: post.slug, clientId: newId(), body, ...more });
  if (!isHeld(said)) throw new Error("It was not held.");
  return said;
}

test("a comment that meets a rule waits, stands nowhere, and once approved stands where it belongs", async () => {
  await watch("casino", "hold");
  const first = await comment(alan, post, "Which one?");
  const clientId = newId();
  const waits = await held("The casino.", { answers: first.id, clientId });
  expect(waits).toMatchObject({
    kind: "blog-comment",
    title: post.title,
    body: "The casino.",
    status: "waiting",
  });
  expect((await held("The casino.", { answers: first.id, clientId })).id).toBe(waits.id);
  for (const who of [null, grace, moderator]) expect(await wordsBelow(who, post)).toEqual(["Which one?"]);
  expect((await discussionOf(grace, post)).discussion.count).toBe(1);
  expect((await listMyHeld(grace, heldQuery.parse({}))).items.map(({ id }) => id)).toEqual([waits.id]);
  const { href } = await approveWords(moderator, { id: waits.id });
  expect(href).toContain(`/blog/${post.slug}?comment=`);
  expect(await wordsBelow(null, post)).toEqual(["Which one?", "> The casino."]);
  await comment(moderator, post, "Staff may say casino.");
});

test("is held only if it could stand; approved, it is asked again", async () => {
  await watch("casino", "hold");
  await expect(held("A casino.", { answers: newId() })).rejects.toMatchObject({ code: "conflict" });
  const waits = await held("A casino.");
  await setCommentsOpen(ada, { slug: post.slug, isOpen: false });
  await expect(held("A casino, again.")).rejects.toMatchObject({ code: "forbidden" });
  await expect(approveWords(moderator, { id: waits.id })).rejects.toMatchObject({
    code: "conflict",
    message: "The comments on that post were closed since.",
  });
});

test("what must not be said is refused, said differently too; what staff want to see opens a case", async () => {
  await watch("slurword", "refuse");
  await watch("nitrate", "flag");
  await expect(comment(grace, post, "A slurword.")).rejects.toMatchObject({ code: "invalid" });
  const { id } = await comment(grace, post, "Fine.");
  await expect(editComment(grace, { id, body: "A slurword." })).rejects.toMatchObject({ code: "invalid" });
  await editComment(grace, { id, body: "Nitrate, fine." });
  expect(await asSuperuser("SELECT subject_kind, subject_id FROM moderation_cases")).toEqual([
    { subject_kind: "blog-comment", subject_id: id },
  ]);
});
