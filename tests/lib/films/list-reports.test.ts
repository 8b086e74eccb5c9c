import { beforeEach, expect, test } from "vitest";
import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { newId } from "@/lib/platform/ids";
import { ada, admin, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { decide, report, theCase } from "../moderation/desk";
import { listOf, open } from "./lists";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const lastDecision = async () => {
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
    "SELECT id FROM moderation_decisions ORDER BY id DESC LIMIT 1",
  );
  return { id };
};

test("a list that was reported is hidden from all but its maker, and shown again when they are right to appeal", async () => {
  const { id } = await listOf(ada);
  await expect(report(ada, "film-list", id)).rejects.toMatchObject({ code: "forbidden" });
  await report(grace, "film-list", id);
  const waiting = await theCase();
  expect(waiting).toMatchObject({ kind: "film-list" });
  await decide(moderator, waiting, { verdict: "remove" });
  await expect(open(grace, id)).rejects.toMatchObject({ code: "not_found" });
  expect((await open(ada, id)).list.isHidden).toBe(true);
  await appealDecision(ada, { ...(await lastDecision()), words: "There is nothing wrong with it." });
  await judgeAppeal(admin, { id: waiting.id, judgement: "undone", reason: "Fine." });
  expect((await open(grace, id)).list.isHidden).toBe(false);
});

test("a comment on a list that was reported loses its words, and has them again when its author is right to appeal", async () => {
  const { id } = await listOf(ada);
  const comment = await commentOnList(alan, { id, clientId: newId(), body: "Buy films here" });
  await report(grace, "film-list-comment", comment.id);
  const waiting = await theCase();
  await decide(moderator, waiting, { verdict: "remove" });
  expect((await open(grace, id)).comments.items).toEqual([]);
  await appealDecision(alan, { ...(await lastDecision()), words: "I mean the film club in town." });
  await judgeAppeal(admin, { id: waiting.id, judgement: "undone", reason: "Fine." });
  expect((await open(grace, id)).comments.items).toMatchObject([{ body: "Buy films here" }]);
});
