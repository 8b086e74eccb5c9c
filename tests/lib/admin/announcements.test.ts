import { afterAll, afterEach, expect, test } from "vitest";
import { putUpAnnouncement } from "@/lib/admin/announcements/put-up";
import { listCurrent, listPlanned } from "@/lib/admin/announcements/queries";
import { type NewAnnouncement, newAnnouncement } from "@/lib/admin/announcements/schema";
import { idsIn, withSeen } from "@/lib/admin/announcements/seen-cookie";
import { takeDownAnnouncement } from "@/lib/admin/announcements/take-down";
import { dropTags } from "@/lib/platform/cache";
import { freezeClock, now, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { publicPageAt } from "@/lib/platform/page-store/tags";
import { redis } from "@/lib/platform/redis";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(now().getTime() + hours * HOUR).toISOString();
const say = (words: string, more: Partial<NewAnnouncement> = {}, who = admin) =>
  putUpAnnouncement(who, { words, link: "", ...more });
const words = async () => (await listCurrent()).map((each) => each.words);

test("what an administrator announces stands over every page at once, and not after it was taken down", async () => {
  const dropped = () => redis.get<number>("tag:announcements");
  expect(publicPageAt("/forum")?.tags).toContain("announcements");
  const { id } = await say("We move house.", { link: "/blog" });
  expect(await listCurrent()).toEqual([{ id, words: "We move house.", link: "/blog" }]);
  expect(await dropped()).toBe(1);
  const trips = roundTrips();
  await listCurrent();
  expect(roundTrips() - trips).toBe(0);
  await takeDownAnnouncement(admin, { id });
  expect(await words()).toEqual([]);
  expect(await dropped()).toBe(2);
  const both = await Promise.allSettled([1, 2].map(() => takeDownAnnouncement(admin, { id })));
  expect(both).toMatchObject([{ reason: { code: "not_found" } }, { reason: { code: "not_found" } }]);
  expect(await asSuperuser("SELECT action FROM audit_entries ORDER BY id")).toEqual([
    { action: "admin.announced" },
    { action: "admin.announcement-ended" },
  ]);
});

test("it begins and ends when it shall, and pages are made anew at both moments", async () => {
  await say("Tomorrow.", { startsAt: inHours(24), endsAt: inHours(48) });
  expect(await words()).toEqual([]);
  expect(await listPlanned(admin)).toMatchObject([{ words: "Tomorrow." }]);
  const jobs = await asSuperuser<{ at: Date }>(
    "SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = 'admin.announce' ORDER BY run_at DESC LIMIT 2",
  );
  expect(jobs.map(({ at }) => Math.round((at.getTime() - now().getTime()) / HOUR))).toEqual([48, 24]);
  for (const [hours, said] of [
    [25, ["Tomorrow."]],
    [49, []],
  ] as const) {
    freezeClock(new Date(Date.now() + hours * HOUR));
    await dropTags(["announcements"]);
    expect(await words()).toEqual(said);
    thawClock();
  }
});

test("nobody else announces anything, and nothing that is over or leads astray", async () => {
  for (const outsider of [ada, moderator]) {
    await expect(say("Mine.", {}, outsider)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listPlanned(outsider)).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await say("Ours.");
    await expect(takeDownAnnouncement(outsider, { id })).rejects.toMatchObject({ code: "forbidden" });
  }
  expect(
    await asSuperuser("SELECT put_up_announcement($1, $1, 'Mine', '', now(), NULL, now()) AS said", [
      grace.id,
    ]),
  ).toEqual([{ said: "forbidden" }]);
  await expect(asApp("UPDATE announcements SET words = 'Mine'")).rejects.toThrow(/permission denied/);
  await expect(say("Over.", { startsAt: inHours(-2), endsAt: inHours(-1) })).rejects.toMatchObject({
    code: "invalid",
  });
  for (const link of ["javascript:alert(1)", "//elsewhere.example", "http://plain.example"])
    expect(newAnnouncement.safeParse({ words: "Look.", link }).success).toBe(false);
  expect(
    newAnnouncement.safeParse({ words: "Look.", startsAt: inHours(2), endsAt: inHours(1) }).success,
  ).toBe(false);
});

test("a browser remembers the latest few that were put away", () => {
  const seen = Array.from({ length: 12 }, (_, n) => `a${n}`).reduce(withSeen, "");
  expect(idsIn(seen)).toHaveLength(10);
  expect(idsIn(withSeen(seen, "a5")).at(-1)).toBe("a5");
  expect(idsIn("")).toEqual([]);
});
