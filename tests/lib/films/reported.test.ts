import { afterAll, beforeEach, expect, test } from "vitest";
import { openReview } from "@/lib/films/reviews/queries";
import { reviewCommentsQuery } from "@/lib/films/reviews/schema";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { listMyDecisions } from "@/lib/moderation/queries";
import { closeDatabase } from "@/lib/platform/db";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { decide, report, theCase } from "../moderation/desk";
import { log, say, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const opened = (id: string) => openReview(grace, { id, ...reviewCommentsQuery.parse({}) });

/** Ada says that a decision about her was wrong, and another of the staff agrees. */
async function overturn() {
  const [decision] = (await listMyDecisions(ada, { limit: 5 })).items;
  await appealDecision(ada, { id: decision?.id ?? "", words: "Read it again, please." });
  const open = await theCase({ box: "appeals" });
  await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "It was fine." });
}

test("a review that was reported loses its words, not its viewing, and has them again when the appeal is heard", async () => {
  const { id } = await log(ada, WOMAN, { review: "The house looks on.", rating: 4 });
  await report(grace, "review", id);
  expect(await theCase()).toMatchObject({ title: "Black Girl (1966)", excerpt: "The house looks on." });
  await decide(moderator, await theCase(), { verdict: "remove" });
  expect((await opened(id)).review).toMatchObject({ review: null, rating: 4 });
  await overturn();
  expect((await opened(id)).review).toMatchObject({ review: "The house looks on." });
});

test("a comment on a review that was reported is taken away, and comes back likewise", async () => {
  const { id } = await log(grace, WOMAN, { review: "Words." });
  const said = await say(ada, { id }, "Nonsense.");
  await report(grace, "review-comment", said.id);
  expect(await theCase()).toMatchObject({ title: "Black Girl (1966)", excerpt: "Nonsense." });
  await decide(moderator, await theCase(), { verdict: "remove" });
  expect(await opened(id)).toMatchObject({ items: [], review: { commentCount: 0 } });
  await overturn();
  expect((await opened(id)).items).toMatchObject([{ body: "Nonsense." }]);
});
