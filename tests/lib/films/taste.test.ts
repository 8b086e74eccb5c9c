import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { findTaste, getTaste } from "@/lib/films/taste/queries";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { log, mark, ORDER, WOMAN } from "./logbook";
import { shelve } from "./shelf";

const CLEO = "cleo-from-5-to-7-1962";
const GLEANERS = "the-gleaners-and-i-2000";
const ZEN = "a-touch-of-zen-1971";
const FIVE = [WOMAN, ORDER, CLEO, GLEANERS, ZEN];

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

async function rate(who: Actor, stars: number[]): Promise<void> {
  for (const [at, rating] of stars.entries()) await mark(who, FIVE[at] ?? "", { rating });
}

test("two who rate alike match, two who rate the other way round do not, by as much as five films can say", async () => {
  await rate(ada, [5, 4.5, 1, 2, 5]);
  await rate(grace, [5, 4.5, 1, 2, 5]);
  await rate(alan, [2, 2.5, 5, 5, 2]);
  const before = roundTrips();
  const alike = await getTaste(ada, "grace");
  expect(roundTrips() - before).toBe(1);
  expect(alike).toMatchObject({ rated: 5, watched: 5, match: 75, apart: [], forYou: [] });
  expect(alike.love.map(({ slug, yours, theirs }) => [slug, yours, theirs])).toEqual(
    expect.arrayContaining([
      [WOMAN, 5, 5],
      [ORDER, 4.5, 4.5],
      [ZEN, 5, 5],
    ]),
  );
  const apart = await getTaste(ada, "alan");
  expect(apart.match).toBeLessThan(35);
  expect(apart.love).toEqual([]);
  expect(apart.apart[0]).toMatchObject({ slug: CLEO, yours: 1, theirs: 5 });
  // It is the same from either side.
  expect((await getTaste(alan, "ada")).match).toBe(apart.match);
});

test("four films in common say nothing yet; what the other loves and oneself has not seen is told all the same", async () => {
  await rate(ada, [5, 4, 3, 2]);
  await rate(grace, [5, 4, 3, 2, 4.5]);
  expect(await getTaste(ada, "grace")).toMatchObject({
    rated: 4,
    match: null,
    forYou: [{ slug: ZEN, theirs: 4.5 }],
  });
  await mark(ada, ZEN, { watched: true });
  expect(await getTaste(ada, "grace")).toMatchObject({ match: null, watched: 5, forYou: [] });
});

test("it is from what the viewer may see: not from what is private, nor past a closed door or a block", async () => {
  await rate(ada, [5, 4, 3, 2, 1]);
  await rate(grace, [5, 4, 3, 2]);
  await log(grace, ZEN, { rating: 1, visibility: "me" });
  expect(await getTaste(ada, "grace")).toMatchObject({ rated: 4, match: null });
  await updateProfile(grace, { isPrivate: true });
  await expect(getTaste(ada, "grace")).rejects.toMatchObject({ code: "forbidden" });
  await updateProfile(grace, { isPrivate: false });
  await followMember(ada, { member: "grace" });
  await updateProfile(grace, { isPrivate: true });
  expect(await getTaste(ada, "grace")).toMatchObject({ rated: 4 });
  await blockMember(grace, { member: "ada" });
  await expect(getTaste(ada, "grace")).rejects.toMatchObject({ code: "not_found" });
});

test("nobody is compared with themselves, and visitors with nobody", async () => {
  await expect(getTaste(ada, "ada")).rejects.toMatchObject({ code: "conflict" });
  expect(await findTaste(ada, "ada")).toBeNull();
  expect(await findTaste(null, "ada")).toBeNull();
});
