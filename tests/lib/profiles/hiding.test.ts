import { afterEach, describe, expect, it } from "vitest";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { listPeopleToFollow } from "@/lib/profiles/directory/list-people-to-follow";
import { searchMembers, suggestMembers } from "@/lib/profiles/directory/search-members";
import { followMember } from "@/lib/profiles/following/follow-member";
import { listFollowers, listFollowing } from "@/lib/profiles/following/queries";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { listBlocked, listMuted } from "@/lib/profiles/hiding/queries";
import { unblockMember } from "@/lib/profiles/hiding/unblock-member";
import { unmuteMember } from "@/lib/profiles/hiding/unmute-member";
import { getProfile } from "@/lib/profiles/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";

castOnStage();
afterEach(thawClock);

const first = { limit: 20 };
const handles = ({ items }: { items: { handle: string }[] }) => items.map(({ handle }) => handle).sort();

describe("a block", () => {
  it("ends follows, requests and notices between the two, in both directions", async () => {
    await followMember(ada, { member: "grace" });
    await followMember(grace, { member: "ada" });
    await updateProfile(alan, { isPrivate: true });
    await followMember(ada, { member: "alan" });
    await blockMember(ada, { member: "grace" });
    await blockMember(alan, { member: "ada" });
    expect(await db.follow.count()).toBe(0);
    expect(await asSuperuser("SELECT 1 FROM follow_requests")).toEqual([]);
    expect(await asSuperuser("SELECT 1 FROM notifications")).toEqual([]);
    const counted = await db.member.findMany({
      where: { OR: [{ followersCount: { gt: 0 } }, { followingCount: { gt: 0 } }] },
    });
    expect(counted).toEqual([]);
  });

  it("hides the two from each other everywhere, and nobody else", async () => {
    await followMember(alan, { member: "ada" });
    await followMember(alan, { member: "grace" });
    await followMember(ada, { member: "alan" });
    await blockMember(ada, { member: "grace" });
    for (const [one, other] of [
      [ada, grace],
      [grace, ada],
    ] as const) {
      await expect(getProfile(one, other.handle)).rejects.toMatchObject({ code: "not_found" });
      await expect(listFollowers(one, { member: other.id, ...first })).rejects.toMatchObject({
        code: "not_found",
      });
      expect(handles(await listDirectory(one, { sort: "popular", limit: 50 }))).not.toContain(other.handle);
      expect(handles(await searchMembers(one, { q: other.handle, limit: 12 }))).not.toContain(other.handle);
      expect((await suggestMembers(one, other.handle)).map(({ handle }) => handle)).not.toContain(
        other.handle,
      );
      expect(handles(await listFollowing(one, { member: "alan", ...first }))).not.toContain(other.handle);
      expect((await listPeopleToFollow(one)).map(({ handle }) => handle)).not.toContain(other.handle);
    }
    expect(handles(await listFollowing(stranger, { member: "alan", ...first }))).toEqual(["ada", "grace"]);
    expect((await getProfile(stranger, "grace")).handle).toBe("grace");
  });

  it("twice is the same as once, is listed for its maker alone, and ends when they say so", async () => {
    await blockMember(ada, { member: "grace" });
    await blockMember(ada, { member: "grace" });
    expect(handles(await listBlocked(ada, first))).toEqual(["grace"]);
    expect(handles(await listBlocked(grace, first))).toEqual([]);
    await unblockMember(grace, { member: "ada" });
    await expect(getProfile(grace, "ada")).rejects.toMatchObject({ code: "not_found" });
    await unblockMember(ada, { member: "grace" });
    await unblockMember(ada, { member: "grace" });
    expect((await getProfile(ada, "grace")).relation).toMatchObject({ isFollowing: false });
  });

  it("cannot fall on oneself or on nobody, nor be used to learn who blocked you", async () => {
    await expect(blockMember(ada, { member: "ada" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(blockMember(ada, { member: "nobody" })).rejects.toMatchObject({ code: "not_found" });
    await blockMember(grace, { member: "ada" });
    await expect(blockMember(ada, { member: "grace" })).rejects.toMatchObject({ code: "not_found" });
    await expect(unblockMember(ada, { member: "grace" })).resolves.toBeUndefined();
  });

  it("made by both at once stands from both sides, without a deadlock", async () => {
    await Promise.allSettled([blockMember(ada, { member: "grace" }), blockMember(grace, { member: "ada" })]);
    await expect(getProfile(ada, "grace")).rejects.toMatchObject({ code: "not_found" });
    await expect(getProfile(grace, "ada")).rejects.toMatchObject({ code: "not_found" });
  });

  it("T1.12 is a row that the application cannot read without being its maker", async () => {
    await blockMember(ada, { member: "grace" });
    await muteMember(ada, { member: "alan", ends: "never" });
    expect(await asApp("SELECT * FROM blocks")).toEqual([]);
    expect(await asApp("SELECT * FROM mutes")).toEqual([]);
    expect(await asApp("SELECT * FROM hidden_by($1, false)", [grace.id])).toEqual([]);
  });
});

describe("a mute", () => {
  it("is the muter's secret, lasts as long as they said, and keeps follows", async () => {
    await followMember(ada, { member: "grace" });
    const at = new Date();
    freezeClock(at);
    expect(await muteMember(ada, { member: "grace", ends: "week" })).toEqual({
      endsAt: new Date(at.getTime() + 7 * 86_400_000),
    });
    expect((await getProfile(ada, "grace")).isMuted).toBe(true);
    expect((await getProfile(grace, "ada")).isMuted).toBe(false);
    expect((await getProfile(stranger, "grace")).isMuted).toBe(false);
    expect((await getProfile(ada, "grace")).relation?.isFollowing).toBe(true);
    const { items } = await listMuted(ada, first);
    expect(items).toMatchObject([{ handle: "grace", endsAt: new Date(at.getTime() + 7 * 86_400_000) }]);
    expect((await listMuted(grace, first)).items).toEqual([]);
  });

  it("keeps notices of the muted away", async () => {
    await muteMember(grace, { member: "ada", ends: "never" });
    await followMember(ada, { member: "grace" });
    expect(await asSuperuser("SELECT 1 FROM notifications")).toEqual([]);
  });

  it("is over when its end has passed, is set anew by a second one, and ends by hand", async () => {
    freezeClock(new Date(Date.now() - 2 * 86_400_000));
    await muteMember(ada, { member: "grace", ends: "day" });
    thawClock();
    expect((await getProfile(ada, "grace")).isMuted).toBe(false);
    expect((await listMuted(ada, first)).items).toEqual([]);
    expect(await muteMember(ada, { member: "grace", ends: "never" })).toEqual({ endsAt: null });
    expect((await listMuted(ada, first)).items).toHaveLength(1);
    await unmuteMember(ada, { member: "grace" });
    await unmuteMember(ada, { member: "grace" });
    expect((await listMuted(ada, first)).items).toEqual([]);
  });

  it("cannot fall on oneself or on somebody hidden", async () => {
    await expect(muteMember(ada, { member: "ada", ends: "day" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await blockMember(grace, { member: "ada" });
    await expect(muteMember(ada, { member: "grace", ends: "day" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("takes its people out of what is recommended", async () => {
    expect((await listPeopleToFollow(ada)).map(({ handle }) => handle)).toContain("grace");
    await muteMember(ada, { member: "grace", ends: "month" });
    expect((await listPeopleToFollow(ada)).map(({ handle }) => handle)).not.toContain("grace");
  });
});
