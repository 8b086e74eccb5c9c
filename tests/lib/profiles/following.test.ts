import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { LIMITS } from "@/lib/platform/limits";
import { acceptFollowRequest } from "@/lib/profiles/following/accept-follow-request";
import { cancelFollowRequest } from "@/lib/profiles/following/cancel-follow-request";
import { declineFollowRequest } from "@/lib/profiles/following/decline-follow-request";
import { followMember } from "@/lib/profiles/following/follow-member";
import { listFollowRequests } from "@/lib/profiles/following/queries";
import { removeFollower } from "@/lib/profiles/following/remove-follower";
import { toggleFollow } from "@/lib/profiles/following/toggle-follow";
import { unfollowMember } from "@/lib/profiles/following/unfollow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { refusingStatement } from "@/tests/support/break-statement";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { counts, inbox, member } from "./follows";

castOnStage();

const first = { limit: 20 };

describe("following", () => {
  it("counts on both sides and tells the one who is followed", async () => {
    expect(await followMember(ada, member(grace))).toEqual({
      isYou: false,
      isFollowing: true,
      followsYou: false,
      requested: false,
    });
    expect(await counts(ada)).toEqual({ followers: 0, following: 1 });
    expect(await counts(grace)).toEqual({ followers: 1, following: 0 });
    expect(await inbox(grace)).toEqual(["follower 1"]);
    expect(await inbox(ada)).toEqual([]);
  });

  it("takes an id, a former handle, and an @ before the handle", async () => {
    await db.formerHandle.create({ data: { handle: "amazing-grace", memberId: grace.id } });
    await followMember(ada, { member: grace.id });
    await followMember(alan, { member: "amazing-grace" });
    expect((await counts(grace)).followers).toBe(2);
  });

  it("twice is the same as once, and tells once", async () => {
    await followMember(ada, member(grace));
    await followMember(ada, member(grace));
    expect((await counts(grace)).followers).toBe(1);
    expect(await inbox(grace)).toEqual(["follower 1"]);
  });

  it("is not something one does to oneself, to nobody, or to somebody suspended or gone", async () => {
    await expect(followMember(ada, member(ada))).rejects.toMatchObject({ code: "forbidden" });
    await expect(followMember(ada, { member: "nobody-here" })).rejects.toMatchObject({ code: "not_found" });
    await db.member.update({ where: { id: grace.id }, data: { suspendedUntil: new Date("2999-01-01") } });
    await expect(followMember(ada, member(grace))).rejects.toMatchObject({ code: "not_found" });
    await db.member.update({ where: { id: alan.id }, data: { erasedAt: new Date() } });
    await expect(followMember(ada, member(alan))).rejects.toMatchObject({ code: "not_found" });
  });

  it("looks the same for somebody who blocked you as for nobody", async () => {
    await blockMember(grace, member(ada));
    const blocked = await followMember(ada, member(grace)).catch((error: Error) => error.message);
    const nobody = await followMember(ada, { member: "nobody-here" }).catch((error: Error) => error.message);
    expect(blocked).toBe(nobody);
    await expect(unfollowMember(ada, member(grace))).rejects.toMatchObject({ code: "not_found" });
  });

  it("is limited to so many a minute", async () => {
    for (let time = 0; time < LIMITS.follow.most; time++) await followMember(ada, member(grace));
    await expect(followMember(ada, member(alan))).rejects.toMatchObject({ code: "rate_limited" });
  }, 30_000);

  it("ends when unfollowed, and takes its unread notice back; twice is the same as once", async () => {
    await followMember(ada, member(grace));
    expect(await unfollowMember(ada, member(grace))).toMatchObject({ isFollowing: false });
    await unfollowMember(ada, member(grace));
    expect(await counts(grace)).toEqual({ followers: 0, following: 0 });
    expect(await counts(ada)).toEqual({ followers: 0, following: 0 });
    expect(await inbox(grace)).toEqual([]);
  });

  it("is turned by one button for callers without a memory", async () => {
    expect(await toggleFollow(ada, member(grace))).toMatchObject({ isFollowing: true });
    expect(await toggleFollow(ada, member(grace))).toMatchObject({ isFollowing: false });
  });

  it("can be ended by the one who is followed, without a word", async () => {
    await followMember(ada, member(grace));
    await removeFollower(grace, member(ada));
    await removeFollower(grace, member(ada));
    expect(await counts(grace)).toEqual({ followers: 0, following: 0 });
    expect(await inbox(ada)).toEqual([]);
  });
});

describe("a private profile", () => {
  beforeEach(async () => {
    await updateProfile(grace, { isPrivate: true });
  });

  it("is asked, once, and its member is told", async () => {
    expect(await followMember(ada, member(grace))).toMatchObject({ isFollowing: false, requested: true });
    await followMember(ada, member(grace));
    expect((await counts(grace)).followers).toBe(0);
    expect(await inbox(grace)).toEqual(["follow-request 1"]);
    const { items } = await listFollowRequests(grace, first);
    expect(items.map(({ handle }) => handle)).toEqual(["ada"]);
    expect((await listFollowRequests(alan, first)).items).toEqual([]);
  });

  it("lets in whom it accepts, tells them, and accepting twice is the same", async () => {
    await followMember(ada, member(grace));
    await acceptFollowRequest(grace, member(ada));
    await acceptFollowRequest(grace, member(ada));
    expect((await counts(grace)).followers).toBe(1);
    expect(await inbox(ada)).toEqual(["follow-accepted 1"]);
    expect(await inbox(grace)).toEqual([]);
    expect((await listFollowRequests(grace, first)).items).toEqual([]);
  });

  it("cannot be entered by whoever did not ask, nor opened by anybody else", async () => {
    await expect(acceptFollowRequest(grace, member(stranger))).rejects.toMatchObject({ code: "not_found" });
    await followMember(ada, member(grace));
    await expect(acceptFollowRequest(alan, member(ada))).rejects.toMatchObject({ code: "not_found" });
    expect((await counts(grace)).followers).toBe(0);
  });

  it("declines in silence, and may be asked again", async () => {
    await followMember(ada, member(grace));
    await declineFollowRequest(grace, member(ada));
    await declineFollowRequest(grace, member(ada));
    expect(await inbox(ada)).toEqual([]);
    expect(await inbox(grace)).toEqual([]);
    expect(await followMember(ada, member(grace))).toMatchObject({ requested: true });
  });

  it("forgets a question that was taken back, by either word for it", async () => {
    await followMember(ada, member(grace));
    await cancelFollowRequest(ada, member(grace));
    await followMember(alan, member(grace));
    await unfollowMember(alan, member(grace));
    expect((await listFollowRequests(grace, first)).items).toEqual([]);
    expect(await inbox(grace)).toEqual([]);
  });

  it("lets everybody in who waited when it opens", async () => {
    await followMember(ada, member(grace));
    await followMember(alan, member(grace));
    await updateProfile(grace, { isPrivate: false });
    expect((await counts(grace)).followers).toBe(2);
    expect(await inbox(ada)).toEqual(["follow-accepted 1"]);
    expect((await listFollowRequests(grace, first)).items).toEqual([]);
  });
});

describe("opening a profile while the database fails", () => {
  it.each([4, 8, 12])("lets the others in when it is said once more (statement %i)", async (n) => {
    await updateProfile(grace, { isPrivate: true });
    await followMember(ada, member(grace));
    await followMember(alan, member(grace));
    expect(await refusingStatement(n, () => updateProfile(grace, { isPrivate: false }))).toBe(true);
    await updateProfile(grace, { isPrivate: false });
    expect((await counts(grace)).followers).toBe(2);
    expect((await listFollowRequests(grace, first)).items).toEqual([]);
  });
});
