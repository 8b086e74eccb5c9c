import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ACHIEVEMENTS, reachedBy } from "@/lib/achievements/all";
import { awardReached } from "@/lib/achievements/award-reached";
import { facts } from "@/lib/achievements/facts";
import { achievementJobs } from "@/lib/achievements/jobs";
import { listAchievements } from "@/lib/achievements/queries";
import { likeReview } from "@/lib/films/reviews/like-review";
import { listNotifications } from "@/lib/notifications/queries";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { log, mark, ORDER, WOMAN } from "@/tests/lib/films/logbook";
import { shelve } from "@/tests/lib/films/shelf";
import { REACHED } from "@/tests/safety/tables";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { rowsSeen, writesRefused } from "@/tests/support/row-attempts";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const NOTHING = facts.parse(Object.fromEntries(Object.keys(facts.shape).map((name) => [name, 0])));
const inbox = async () => (await listNotifications(ada, { filter: "all", limit: 20 })).items;
const waiting = () =>
  asSuperuser<{ payload: unknown }>(
    "SELECT payload FROM graphile_worker._private_jobs WHERE key LIKE 'achievements:%' ORDER BY key",
  );

describe("what there is to reach", () => {
  test("has names of its own, asks for something, and can be reached", () => {
    expect(new Set(ACHIEVEMENTS.map(({ kind }) => kind)).size).toBe(ACHIEVEMENTS.length);
    expect(new Set(ACHIEVEMENTS.map(({ name }) => name)).size).toBe(ACHIEVEMENTS.length);
    expect(reachedBy(NOTHING)).toEqual([]);
    for (const { kind, fact, needed } of ACHIEVEMENTS) {
      expect(reachedBy({ ...NOTHING, [fact]: needed }), kind).toContain(kind);
      expect(reachedBy({ ...NOTHING, [fact]: needed - 1 }), kind).not.toContain(kind);
    }
  });
});

describe("somebody who reaches something", () => {
  test("has it for good, hears of it in one line, and of nothing when a job looks again", async () => {
    await log(ada, WOMAN, { watchedOn: "2026-01-01", review: "The house looks on." });
    expect((await awardReached(ada.id)).toSorted()).toEqual(["first-light", "first-review"]);
    expect(await awardReached(ada.id)).toEqual([]);
    const [line, ...others] = await inbox();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ type: "achievement", who: "", href: "/members/ada/achievements" });
    expect(line?.what).toMatch(/^You reached “.+” and 1 more\.$/);
    expect(
      await asSuperuser("SELECT facts FROM activities WHERE kind = 'achievement' ORDER BY facts->>'title'"),
    ).toEqual([
      { facts: { title: "First light", href: "/members/ada/achievements" } },
      { facts: { title: "In your words", href: "/members/ada/achievements" } },
    ]);
    await asSuperuser("DELETE FROM diary_entries");
    await awardReached(ada.id);
    expect((await listAchievements(null, "ada")).map(({ kind }) => kind).toSorted()).toEqual([
      "first-light",
      "first-review",
    ]);
  });

  test("is not told where they do not want to be", async () => {
    await updateNotificationPreferences(ada, {
      choices: [{ type: "achievement", channel: "inApp", wanted: false }],
    });
    await log(ada, WOMAN);
    expect(await awardReached(ada.id)).toEqual(["first-light"]);
    expect(await inbox()).toEqual([]);
  });

  test("is looked at a moment after what matters, once however much that was", async () => {
    const { id } = await log(ada, WOMAN, { review: "The house looks on." });
    await mark(ada, ORDER, { watched: true });
    await likeReview(grace, { id });
    await followMember(stranger, { member: "alan" });
    expect((await waiting()).map(({ payload }) => payload)).toEqual(
      [ada.id, alan.id].toSorted().map((memberId) => ({ memberId })),
    );
  });

  test("is found each night, too", async () => {
    await log(ada, WOMAN);
    await log(grace, WOMAN);
    await achievementJobs["achievements.sweep"].runWith(
      {},
      { attempt: 1, jobId: "1", signal: new AbortController().signal },
    );
    expect(await listAchievements(null, "ada")).toMatchObject([{ kind: "first-light", holders: 2 }]);
    expect(await listAchievements(null, "alan")).toEqual([]);
  });

  test("has facts that are counted from all they did", async () => {
    for (const [nth, slug] of [WOMAN, ORDER, "cleo-from-5-to-7-1962"].entries())
      await log(ada, slug, { watchedOn: `2026-02-0${nth + 1}`, visibility: nth === 0 ? "me" : "everyone" });
    await log(ada, WOMAN, { watchedOn: "2026-04-01" });
    const [row] = await asSuperuser<{ f: unknown }>("SELECT achievement_facts($1) AS f", [ada.id]);
    expect(facts.parse(row?.f)).toMatchObject({
      viewings: 4,
      films: 3,
      countries: 2,
      languages: 2,
      decades: 1,
      sameFilm: 2,
      sameDirector: 2,
      months: 2,
      streak: 3,
      silents: 0,
    });
  });
});

describe("what a member has reached", () => {
  test("is told in one round trip, with what is left to themselves alone", async () => {
    await log(ada, WOMAN);
    await awardReached(ada.id);
    const before = roundTrips();
    const mine = await listAchievements(ada, "ada");
    expect(roundTrips() - before).toBe(1);
    expect(mine).toHaveLength(ACHIEVEMENTS.length);
    expect(mine[0]).toMatchObject({ kind: "first-light", holders: 1, reached: 1 });
    expect(mine.find(({ kind }) => kind === "ten-reels")).toMatchObject({
      earnedAt: null,
      reached: 1,
      needed: 10,
    });
    expect(await listAchievements(grace, "ada")).toMatchObject([{ kind: "first-light", reached: null }]);
  });

  test("T1.12 is seen by whom the profile is open to, and written by nobody past the functions", async () => {
    await log(ada, WOMAN);
    await awardReached(ada.id);
    await followMember(grace, { member: "ada" });
    for (const who of [null, ada, stranger])
      expect(await rowsSeen(who, REACHED)).toEqual({ member_achievements: 1 });
    await updateProfile(ada, { isPrivate: true });
    for (const who of [null, stranger]) expect(await rowsSeen(who, REACHED)).toEqual({});
    for (const who of [ada, grace]) expect(await rowsSeen(who, REACHED)).toEqual({ member_achievements: 1 });
    await expect(listAchievements(null, "ada")).rejects.toMatchObject({ code: "forbidden" });
    await blockMember(ada, { member: "grace" });
    expect(await rowsSeen(grace, REACHED)).toEqual({});
    await expect(listAchievements(grace, "ada")).rejects.toMatchObject({ code: "not_found" });
    for (const who of [null, ada]) {
      expect(await writesRefused(who, "member_achievements", "kind")).toBe(true);
      expect(await writesRefused(who, "achievement_counts", "holders")).toBe(true);
    }
  });
});
