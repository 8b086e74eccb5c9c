import { afterAll, beforeEach, expect, test } from "vitest";
import { likeReview } from "@/lib/films/reviews/like-review";
import { closeDatabase } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { IN_DIARIES } from "@/tests/safety/tables";
import { ada, admin, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { rowsSeen, type Who, writesRefused } from "@/tests/support/row-attempts";
import { log, ORDER, say, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const seen = (who: Who) => rowsSeen(who, IN_DIARIES);

// Ada, whom Grace follows, reviews one film for all and logs another for herself; Alan likes the review and says so.
beforeEach(async () => {
  await shelve();
  await followMember(grace, { member: "ada" });
  const shown = await log(ada, WOMAN, { review: "The house looks on.", rating: 4 });
  await log(ada, ORDER, { visibility: "me", review: "Mine alone." });
  await likeReview(alan, shown);
  await say(alan, shown, "Mm.");
});

const forAll = { diary_entries: 1, film_marks: 1, review_comments: 1, review_likes: 1 };

test("T1.12 what is for all is seen by all, what is for oneself by oneself", async () => {
  for (const who of [null, alan, grace, stranger, admin]) expect(await seen(who)).toEqual(forAll);
  expect(await seen(ada)).toEqual({ ...forAll, diary_entries: 2, film_marks: 2 });
});

test("T1.12 behind a private profile only followers see what is for followers, and a block hides it both ways", async () => {
  await updateProfile(ada, { isPrivate: true });
  expect(await seen(grace)).toEqual(forAll);
  for (const who of [null, stranger, admin]) expect(await seen(who)).toEqual({});
  await blockMember(ada, { member: "grace" });
  expect(await seen(grace)).toEqual({});
  await updateProfile(ada, { isPrivate: false });
  // Of Alan, whom she blocks, the stranger sees neither his like nor what he said.
  await blockMember(stranger, { member: "alan" });
  expect(await seen(stranger)).toEqual({ diary_entries: 1, film_marks: 1 });
});

test("T1.12 nobody writes past the functions, not even their own", async () => {
  for (const who of [null, ada, admin])
    for (const table of [...Object.keys(IN_DIARIES), "film_scores", "film_prior"]) {
      const column = { film_scores: "film_id", film_prior: "mean" }[table] ?? "created_at";
      expect(await writesRefused(who, table, column), table).toBe(true);
    }
});
