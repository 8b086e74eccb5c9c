import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { acceptFollowRequest } from "@/lib/profiles/following/accept-follow-request";
import { cancelFollowRequest } from "@/lib/profiles/following/cancel-follow-request";
import { followMember } from "@/lib/profiles/following/follow-member";
import { unfollowMember } from "@/lib/profiles/following/unfollow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { counts, inbox, member } from "./follows";

castOnStage();

it("fifty follows and unfollows of one member leave exact counts", async () => {
  const crowd: Actor[] = [];
  for (let n = 0; n < 25; n++) crowd.push(await newcomer(`crowd-${n}`));
  await Promise.all(crowd.map((one) => followMember(one, member(grace))));
  expect((await counts(grace)).followers).toBe(25);
  await Promise.all([
    ...crowd.map((one) => unfollowMember(one, member(grace))),
    ...crowd.map((one) => followMember(one, member(grace))),
  ]);
  const following = await db.follow.count({ where: { followedId: grace.id } });
  expect((await counts(grace)).followers).toBe(following);
  for (const one of crowd) {
    const rows = await db.follow.count({ where: { followerId: one.id } });
    expect((await counts(one)).following).toBe(rows);
  }
}, 60_000);

it("one member's fifty clicks are one follow and one notice", async () => {
  await Promise.all(Array.from({ length: 50 }, () => followMember(ada, member(grace))));
  expect(await counts(grace)).toEqual({ followers: 1, following: 0 });
  expect(await inbox(grace)).toEqual(["follower 1"]);
}, 60_000);

it("people who follow each other do not wait for each other for ever", async () => {
  const people = [ada, grace, alan, stranger];
  for (let round = 0; round < 5; round++) {
    const pairs = people.flatMap((one) =>
      people.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    await Promise.all(
      pairs.map(([one, other]) => (round % 2 ? unfollowMember : followMember)(one, member(other))),
    );
  }
  for (const one of people) expect(await counts(one)).toEqual({ followers: 3, following: 3 });
}, 60_000);

it("a follow and a block never both stand", async () => {
  for (let round = 0; round < 10; round++) {
    const one = await newcomer(`one-${round}`);
    const other = await newcomer(`other-${round}`);
    await Promise.allSettled([
      followMember(one, member(other)),
      blockMember(other, member(one)),
      followMember(other, member(one)),
    ]);
    expect(await db.follow.count({ where: { followerId: { in: [one.id, other.id] } } })).toBe(0);
    expect(await counts(one)).toEqual({ followers: 0, following: 0 });
  }
}, 60_000);

it("a request that is accepted and withdrawn ends as one of the two", async () => {
  await updateProfile(grace, { isPrivate: true });
  await followMember(ada, member(grace));
  await Promise.allSettled([
    acceptFollowRequest(grace, member(ada)),
    cancelFollowRequest(ada, member(grace)),
    acceptFollowRequest(grace, member(ada)),
  ]);
  expect(await asSuperuser("SELECT 1 FROM follow_requests")).toEqual([]);
  expect((await counts(grace)).followers).toBe(await db.follow.count());
});
