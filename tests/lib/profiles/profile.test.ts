import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/actor";
import { db, roundTrips } from "@/lib/platform/db";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { listSitemapMembers } from "@/lib/profiles/directory/list-sitemap-members";
import { searchMembers, suggestMembers } from "@/lib/profiles/directory/search-members";
import { followMember } from "@/lib/profiles/following/follow-member";
import { listFollowers, listFollowing } from "@/lib/profiles/following/queries";
import { getMemberStats, getOwnProfile, getProfile } from "@/lib/profiles/queries";
import { profileChanges } from "@/lib/profiles/schema";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";

castOnStage();

const first = { limit: 20 };
const CANARY = "canary-7f3a";

async function graceWritesEverything() {
  await updateProfile(grace, {
    bio: `I made a compiler. **${CANARY}-bio**`,
    place: `${CANARY}-place`,
    pronouns: `${CANARY}-she`,
    links: [{ label: `${CANARY}-link`, url: "https://example.com/grace" }],
  });
}

describe("a profile", () => {
  it("is found by handle, id and former handle, and says the handle of today", async () => {
    await db.formerHandle.create({ data: { handle: "amazing-grace", memberId: grace.id } });
    for (const ref of ["grace", grace.id, "amazing-grace"]) {
      expect((await getProfile(null, ref)).handle).toBe("grace");
    }
    for (const ref of ["nobody", "-", "", "%", "019aa000-0000-7000-8000-000000000000"]) {
      await expect(getProfile(null, ref)).rejects.toMatchObject({ code: "not_found" });
    }
  });

  it("shows visitors what everybody sees and nothing personal", async () => {
    await graceWritesEverything();
    await followMember(ada, { member: "grace" });
    const seen = await getProfile(null, "grace");
    expect(seen).toMatchObject({
      relation: null,
      isMuted: false,
      isOpen: true,
      followersCount: 1,
      showsFollows: true,
    });
    expect(seen.bioHtml).toContain(`<strong>${CANARY}-bio</strong>`);
    expect(seen.line).toBe(`I made a compiler. ${CANARY}-bio`);
    expect(JSON.stringify(seen)).not.toContain("@example.com");
  });

  it("says how the viewer and the member stand to each other", async () => {
    await followMember(ada, { member: "grace" });
    expect((await getProfile(ada, "grace")).relation).toEqual({
      isYou: false,
      isFollowing: true,
      followsYou: false,
      requested: false,
    });
    expect((await getProfile(grace, "ada")).relation).toMatchObject({ isFollowing: false, followsYou: true });
    expect((await getProfile(grace, "grace")).relation).toMatchObject({ isYou: true });
  });

  it("costs one round trip, and so does each list", async () => {
    await followMember(ada, { member: "grace" });
    const reads: (() => Promise<unknown>)[] = [
      () => getProfile(ada, "grace"),
      () => getMemberStats(null, "grace"),
      () => listFollowers(ada, { member: "grace", ...first }),
      () => listFollowing(null, { member: "ada", ...first }),
      () => listDirectory(ada, { sort: "popular", limit: 12 }),
      () => searchMembers(ada, { q: "grace", limit: 12 }),
    ];
    for (const read of reads) {
      const before = roundTrips();
      await read();
      expect(roundTrips() - before).toBe(1);
    }
  });
});

describe("privacy", () => {
  const viewers: [string, Viewer][] = [
    ["a visitor", null],
    ["a stranger", stranger],
    ["somebody Grace follows", alan],
    ["a moderator", moderator],
    ["an administrator", admin],
  ];

  it("T1.3 a private profile's words reach nobody but its member and those it let in", async () => {
    await graceWritesEverything();
    await followMember(ada, { member: "grace" });
    await followMember(grace, { member: "alan" });
    await updateProfile(grace, { isPrivate: true });
    for (const [who, viewer] of viewers) {
      const everything = [
        await getProfile(viewer, "grace"),
        await getMemberStats(viewer, "grace"),
        await listDirectory(viewer, { sort: "newest", limit: 50 }),
        await searchMembers(viewer, { q: "grace", limit: 12 }),
        await suggestMembers(viewer, "grace"),
        await listFollowers(viewer, { member: "alan", ...first }),
      ];
      expect(JSON.stringify(everything), who).not.toContain(CANARY);
      await expect(listFollowers(viewer, { member: "grace", ...first }), who).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(listFollowing(viewer, { member: "grace", ...first }), who).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    for (const viewer of [ada, grace]) {
      expect(JSON.stringify(await getProfile(viewer, "grace"))).toContain(`${CANARY}-place`);
      expect((await listFollowing(viewer, { member: "grace", ...first })).items).toHaveLength(1);
    }
  });

  it("shows a private profile's card: the name, the picture and the numbers", async () => {
    await updateProfile(grace, { isPrivate: true });
    expect(await getProfile(stranger, "grace")).toMatchObject({
      name: "Grace Hopper",
      isPrivate: true,
      isOpen: false,
      showsFollows: false,
      bioHtml: "",
      links: [],
      reviewsCount: null,
      watchlistCount: null,
      followersCount: 0,
    });
  });

  it("keeps hidden lists and a hidden watchlist to their member", async () => {
    await followMember(ada, { member: "grace" });
    await updateProfile(grace, { hidesFollows: true, hidesWatchlist: true });
    for (const viewer of [null, stranger, ada, moderator, admin]) {
      await expect(listFollowers(viewer, { member: "grace", ...first })).rejects.toMatchObject({
        code: "forbidden",
      });
      expect(await getProfile(viewer, "grace")).toMatchObject({
        showsFollows: false,
        watchlistCount: null,
        isOpen: true,
      });
    }
    expect((await listFollowers(grace, { member: "grace", ...first })).items).toHaveLength(1);
    expect(await getMemberStats(grace, "grace")).toEqual({
      followers: 1,
      following: 0,
      reviews: 0,
      watchlist: 0,
    });
    expect(await getMemberStats(ada, "grace")).toEqual({
      followers: 1,
      following: 0,
      reviews: 0,
      watchlist: null,
    });
  });

  it("hides who is suspended or gone from everybody, everywhere", async () => {
    await followMember(grace, { member: "ada" });
    await db.member.update({ where: { id: grace.id }, data: { suspendedUntil: new Date("2999-01-01") } });
    await db.member.update({ where: { id: alan.id }, data: { erasedAt: new Date() } });
    for (const viewer of [null, stranger, admin]) {
      await expect(getProfile(viewer, "grace")).rejects.toMatchObject({ code: "not_found" });
      await expect(getProfile(viewer, "alan")).rejects.toMatchObject({ code: "not_found" });
      expect((await listFollowers(viewer, { member: "ada", ...first })).items).toEqual([]);
      const listed = (await listDirectory(viewer, { sort: "alphabetical", limit: 50 })).items.map(
        ({ handle }) => handle,
      );
      expect(listed).not.toContain("grace");
      expect(listed).not.toContain("alan");
    }
    expect((await listSitemapMembers()).map(({ handle }) => handle)).not.toContain("grace");
  });

  it("lists only open profiles in the sitemap", async () => {
    await updateProfile(grace, { isPrivate: true });
    const listed = (await listSitemapMembers()).map(({ handle }) => handle);
    expect(listed).toContain("ada");
    expect(listed).not.toContain("grace");
  });
});

describe("changing one's profile", () => {
  it("keeps what is not given, and renders the bio once", async () => {
    await graceWritesEverything();
    const after = await updateProfile(grace, profileChanges.parse({ name: "  Rear Admiral Grace  " }));
    expect(after).toMatchObject({ name: "Rear Admiral Grace", place: `${CANARY}-place` });
    expect(after.links).toEqual([{ label: `${CANARY}-link`, url: "https://example.com/grace" }]);
    const row = await db.member.findUniqueOrThrow({ where: { id: grace.id } });
    expect(row.bioHtml).toContain("<strong>");
    expect(row.searchText).toBe("grace rear admiral grace");
  });

  it("never carries script out of a bio or a link", async () => {
    await updateProfile(grace, { bio: `<img src=x onerror=alert(1)> [x](javascript:alert(1))` });
    expect((await getProfile(null, "grace")).bioHtml).not.toMatch(/<img|javascript:[^&]*"/);
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "ftp://example.com",
      "https://me@example.com",
      "/etc",
    ]) {
      expect(profileChanges.safeParse({ links: [{ label: "x", url }] }).success, url).toBe(false);
    }
  });

  it("understands an address without its https, and refuses a fifth link", () => {
    const link = { label: "Home", url: "example.com/me" };
    expect(profileChanges.parse({ links: [link] }).links).toEqual([
      { label: "Home", url: "https://example.com/me" },
    ]);
    expect(profileChanges.safeParse({ links: Array(5).fill(link) }).success).toBe(false);
  });

  it("counts characters as people do, and refuses what is too long, empty, unknown or cannot be kept", () => {
    expect(profileChanges.safeParse({ bio: "🎬".repeat(500) }).success).toBe(true);
    const wrong = [
      { bio: "x".repeat(501) },
      { name: "  " },
      { name: "a\u0000b" },
      { role: "admin" },
      { handle: "x" },
      { place: 5 },
    ];
    for (const input of wrong)
      expect(profileChanges.safeParse(input).success, JSON.stringify(input)).toBe(false);
  });

  it("stores five hundred characters of four bytes", async () => {
    await updateProfile(grace, { bio: "🎬".repeat(500) });
    expect([...(await getOwnProfile(grace)).bio]).toHaveLength(500);
  });
});
