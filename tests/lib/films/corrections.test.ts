import { afterAll, beforeEach, expect, test } from "vitest";
import { getEntry } from "@/lib/films/diary/queries";
import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { openReview } from "@/lib/films/reviews/queries";
import { reviewCommentsQuery } from "@/lib/films/reviews/schema";
import { getCase } from "@/lib/moderation/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { corrected, decide, edit, report, theCase, undone } from "../moderation/desk";
import { listOf, open } from "./lists";
import { change, log, say, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const RUDE = "You are *fools*, all of you.";
const STRONG = expect.stringContaining("<strong>not</strong>");
const opened = (id: string) => openReview(null, { id, ...reviewCommentsQuery.parse({}) });

test("a review says the staff's words instead, marked as theirs, and its own again when the appeal is heard", async () => {
  const { id } = await log(ada, WOMAN, { review: RUDE, rating: 4 });
  const done = await corrected("review", id);
  expect(await getEntry(null, id)).toMatchObject({
    review: edit.words,
    html: STRONG,
    rating: 4,
    correctedAt: expect.any(String),
    editedAt: expect.any(String),
  });
  expect(done.decision.changed).toEqual({ was: RUDE, now: edit.words });
  await undone(done);
  expect(await getEntry(null, id)).toMatchObject({ review: RUDE, correctedAt: null, editedAt: null });
});

test("who writes it anew afterwards answers for it again, and nothing is put back over that", async () => {
  const { id } = await log(ada, WOMAN, { review: RUDE });
  const done = await corrected("review", id);
  await change(ada, id, { rating: 2 });
  expect(await getEntry(null, id)).toMatchObject({ correctedAt: expect.any(String) });
  await change(ada, id, { review: "It was not for me." });
  expect(await getEntry(null, id)).toMatchObject({ correctedAt: null });
  await undone(done);
  expect(await getEntry(null, id)).toMatchObject({ review: "It was not for me." });
});

test("so do a comment on a review, a list, and a comment on one", async () => {
  const review = await log(grace, WOMAN, { review: "Words." });
  const said = await say(ada, review, RUDE);
  const ofComment = await corrected("review-comment", said.id);
  expect((await opened(review.id)).items).toMatchObject([
    { body: edit.words, html: STRONG, correctedAt: expect.any(String) },
  ]);
  await undone(ofComment);
  expect((await opened(review.id)).items).toMatchObject([{ body: RUDE, correctedAt: null }]);

  const { id } = await listOf(ada, { description: RUDE });
  const ofList = await corrected("film-list", id);
  expect((await open(null, id)).list).toMatchObject({ description: edit.words, descriptionHtml: STRONG });
  await undone(ofList);
  expect((await open(null, id)).list).toMatchObject({ description: RUDE });

  const comment = await commentOnList(ada, { id, clientId: newId(), body: RUDE });
  const onList = await corrected("film-list-comment", comment.id);
  expect((await open(null, id)).comments.items).toMatchObject([
    { body: edit.words, correctedAt: expect.any(String) },
  ]);
  await undone(onList);
  expect((await open(null, id)).comments.items).toMatchObject([
    { body: RUDE, correctedAt: null, editedAt: null },
  ]);
});

test("staff are offered no more than everybody reads, and others change nothing", async () => {
  const { id } = await log(ada, WOMAN, { review: RUDE });
  await report(grace, "review", id);
  const waiting = await theCase();
  expect((await getCase(moderator, waiting)).words).toBe(RUDE);
  await change(ada, id, { visibility: "followers" });
  expect((await getCase(moderator, waiting)).words).toBeNull();
  await expect(decide(moderator, waiting, { ...edit, words: "x".repeat(2001) })).rejects.toMatchObject({
    code: "invalid",
  });
  expect(
    await asSuperuser("SELECT * FROM correct_film_words($1, 'review', $2, 'x', 'x', now())", [grace.id, id]),
  ).toEqual([]);
  expect((await getEntry(ada, id)).review).toBe(RUDE);
});
