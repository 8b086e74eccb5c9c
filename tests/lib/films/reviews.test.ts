import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { openFilm } from "@/lib/films/open-film";
import { deleteReviewComment } from "@/lib/films/reviews/delete-comment";
import { likeReview } from "@/lib/films/reviews/like-review";
import { getReviewComment, listReviews, openReview } from "@/lib/films/reviews/queries";
import { reviewCommentInput, reviewCommentsQuery, reviewsQuery } from "@/lib/films/reviews/schema";
import { toggleLike } from "@/lib/films/reviews/toggle-like";
import { unlikeReview } from "@/lib/films/reviews/unlike-review";
import { saveShield } from "@/lib/films/shield/save-shield";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, log, mark, say, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const review = (who = ada, said: object = {}) => log(who, WOMAN, { review: "The house looks on.", ...said });
const shelf = async (who: Actor | null, query: Record<string, unknown> = {}) =>
  (await listReviews(who, { slug: WOMAN, ...reviewsQuery.parse(query) })).items.map(
    ({ author }) => author.handle,
  );
const opened = (who: Actor | null, id: string, query: Record<string, unknown> = {}) =>
  openReview(who, { id, ...reviewCommentsQuery.parse(query) });
const told = (who: Actor) =>
  asSuperuser<{ type: string; actor_count: number }>(
    "SELECT type, actor_count FROM notifications WHERE recipient_id = $1 ORDER BY created_at",
    [who.id],
  );

describe("reviews of a film", () => {
  test("stand by how much they are liked, by age, or are those of people one follows", async () => {
    await followMember(stranger, { member: "grace" });
    const first = await review(ada);
    await review(grace);
    await review(alan);
    await log(stranger, WOMAN, { rating: 3 });
    await likeReview(grace, first);
    await likeReview(alan, first);
    expect(await shelf(null)).toEqual(["ada", "alan", "grace"]);
    expect(await shelf(null, { shelf: "recent" })).toEqual(["alan", "grace", "ada"]);
    expect(await shelf(stranger, { shelf: "following" })).toEqual(["grace"]);
    expect(await shelf(null, { shelf: "following" })).toEqual([]);
    const page = await listReviews(null, { slug: WOMAN, ...reviewsQuery.parse({ limit: 1 }) });
    expect(await shelf(null, { limit: 1, cursor: page.nextCursor })).toEqual(["alan"]);
    await expect(shelf(null, { cursor: "bm90" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("are read with the film, its score and what friends think, in one round trip once what stands beside it is kept", async () => {
    await followMember(grace, { member: "ada" });
    await review(ada, { rating: 4.5, liked: true });
    await mark(grace, WOMAN, { rating: 1 });
    await openFilm(null, WOMAN);
    const before = roundTrips();
    const { desk } = await openFilm(grace, WOMAN);
    expect(roundTrips() - before).toBe(1);
    expect(desk.score).toMatchObject({ votes: [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], doubted: 0 });
    // (10 × 7 + 9 + 2) / 12 half stars.
    expect(desk.score?.stars).toBeCloseTo(81 / 24);
    expect(desk.mark).toMatchObject({ rating: 1, watched: true });
    expect(desk.friends).toMatchObject([{ member: { handle: "ada" }, rating: 4.5, liked: true }]);
    expect(desk.reviews).toMatchObject([{ author: { handle: "ada" } }]);
    expect((await openFilm(null, WOMAN)).desk).toMatchObject({ mark: null, friends: [] });
  });

  test("a mark is for whom it was meant: neither a private viewing's rating nor that of who blocks one is shown", async () => {
    await followMember(grace, { member: "ada" });
    await log(ada, WOMAN, { rating: 2, visibility: "me" });
    const friends = async () => (await openFilm(grace, WOMAN)).desk.friends.length;
    expect(await friends()).toBe(0);
    await mark(ada, WOMAN, { liked: true });
    expect(await friends()).toBe(0);
    await mark(ada, WOMAN, { rating: 3 });
    expect(await friends()).toBe(1);
    await blockMember(ada, { member: "grace" });
    expect(await friends()).toBe(0);
  });
});

describe("a like", () => {
  test("is one a person, whose notice goes with it", async () => {
    const { id } = await review();
    await Promise.all([likeReview(grace, { id }), likeReview(grace, { id }), likeReview(alan, { id })]);
    expect((await opened(grace, id)).review).toMatchObject({ likeCount: 2, isLiked: true });
    expect(await told(ada)).toEqual([{ type: "review-like", actor_count: 2 }]);
    expect(await unlikeReview(grace, { id })).toMatchObject({ likeCount: 1, isLiked: false });
    await unlikeReview(grace, { id });
    expect(await told(ada)).toEqual([{ type: "review-like", actor_count: 1 }]);
    expect(await toggleLike(alan, { id })).toMatchObject({ likeCount: 0 });
    expect(await toggleLike(alan, { id })).toMatchObject({ likeCount: 1 });
  });

  test("is for words of others that one may read", async () => {
    const { id } = await review();
    await expect(likeReview(ada, { id })).rejects.toMatchObject({ code: "forbidden" });
    const bare = await log(ada, WOMAN);
    await expect(likeReview(grace, bare)).rejects.toMatchObject({ code: "conflict" });
    await change(ada, id, { visibility: "me" });
    await expect(likeReview(grace, { id })).rejects.toMatchObject({ code: "not_found" });
    await expect(likeReview(grace, { id: newId() })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a comment on a review", () => {
  test("is told to who wrote the review, read oldest first, and gone for all when deleted", async () => {
    const { id } = await review();
    const clientId = newId();
    const first = await say(grace, { id }, "So **quiet**.", { clientId });
    expect((await say(grace, { id }, "So **quiet**.", { clientId })).id).toBe(first.id);
    await say(alan, { id }, "And long.");
    const page = await opened(null, id);
    expect(page.items.map(({ body }) => body)).toEqual(["So **quiet**.", "And long."]);
    expect(page.review).toMatchObject({ commentCount: 2, mayComment: false });
    expect(await told(ada)).toEqual([{ type: "review-comment", actor_count: 2 }]);
    const later = await opened(ada, id, { near: page.items[1]?.id });
    expect(later).toMatchObject({ hasEarlier: true, items: [{ body: "And long." }] });
    const cut = await opened(ada, id, { limit: 1 });
    expect((await opened(ada, id, { cursor: cut.nextCursor })).items).toMatchObject([{ body: "And long." }]);
    await expect(deleteReviewComment(alan, first)).rejects.toMatchObject({ code: "forbidden" });
    await deleteReviewComment(ada, first);
    await deleteReviewComment(ada, first);
    expect((await opened(null, id)).review.commentCount).toBe(1);
    await expect(getReviewComment(grace, first.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await asSuperuser("SELECT body FROM review_comments WHERE id = $1", [first.id])).toEqual([
      { body: null },
    ]);
    await expect(say(grace, { id }, "So **quiet**.", { clientId })).rejects.toMatchObject({ code: "gone" });
  });

  test("is for whom the author takes comments from, at most a thousand characters", async () => {
    const { id } = await review(ada, { replies: "following" });
    await expect(say(grace, { id }, "Hm")).rejects.toMatchObject({ code: "forbidden" });
    expect((await opened(grace, id)).review.mayComment).toBe(false);
    await followMember(ada, { member: "grace" });
    await say(grace, { id }, "Hm");
    await change(ada, id, { replies: "nobody" });
    await expect(say(grace, { id }, "Hm again")).rejects.toMatchObject({ code: "forbidden" });
    await say(ada, { id }, "My own, though.");
    const fits = (body: string) => reviewCommentInput.safeParse({ clientId: newId(), body }).success;
    expect([fits("🎬".repeat(1_000)), fits("x".repeat(1_001)), fits(" ")]).toEqual([true, false, false]);
    await blockMember(ada, { member: "stranger" });
    await expect(say(stranger, { id }, "Hm")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the spoiler shield", () => {
  test("folds what gives the film away, or everything, until one has watched it; never one's own", async () => {
    const { id } = await review(ada, { hasSpoilers: true });
    const plain = await review(alan);
    const folded = async (who: Actor | null, of: string) => (await opened(who, of)).review.isShielded;
    expect([await folded(null, id), await folded(grace, id), await folded(grace, plain.id)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await folded(ada, id)).toBe(false);
    await saveShield(grace, { spoilerShield: "everything" });
    expect(await folded(grace, plain.id)).toBe(true);
    await saveShield(grace, { spoilerShield: "off" });
    expect(await folded(grace, id)).toBe(false);
    await saveShield(grace, { spoilerShield: "everything" });
    await log(grace, WOMAN);
    expect([await folded(grace, id), await folded(grace, plain.id)]).toEqual([false, false]);
  });
});
