import { afterEach, describe, expect, test } from "vitest";
import { notificationJobs } from "@/lib/notifications/jobs";
import { markAllRead } from "@/lib/notifications/mark-all-read";
import { getNotificationPreferences, getUnread } from "@/lib/notifications/queries";
import { preferencesForm, preferencesInput } from "@/lib/notifications/schema";
import { sendWeeklyDigest } from "@/lib/notifications/send-weekly-digest";
import { tell } from "@/lib/notifications/tell";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { inTransaction, roundTrips, withMember } from "@/lib/platform/db";
import { findKeptMail, listKeptMails } from "@/lib/platform/email/files";
import { mailJobs } from "@/lib/platform/email/jobs";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
afterEach(async () => {
  thawClock();
  await asSuperuser("DELETE FROM graphile_worker._private_jobs");
});

const follow = (actorId: string, recipientId = ada.id) =>
  inTransaction((tx) => tell(tx, { type: "follower", recipientId, actorId, groupKey: "follower" }));
const jobs = () =>
  asSuperuser<{ task_identifier: string; run_at: Date }>(
    "SELECT task_identifier, run_at FROM graphile_worker.jobs ORDER BY id",
  );
const wants = (channel: "inApp" | "mail" | "push", wanted: boolean, who = ada) =>
  updateNotificationPreferences(who, { choices: [{ type: "follower", channel, wanted }] });
const dueNow = () => asSuperuser("UPDATE graphile_worker._private_jobs SET run_at = now()");
const drain = () => drainJobs({ ...notificationJobs, ...mailJobs }, { seconds: 10 });

describe("what members want", () => {
  test("has defaults: on Lumo all but the blog's posts, a letter of a report's end alone and on Mondays, no quiet hours", async () => {
    const { types, quietHours, weeklyDigest } = await getNotificationPreferences(ada);
    const those = (channel: "inApp" | "mail", wanted: boolean) =>
      types.filter(({ channels }) => channels[channel] === wanted).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(10);
    expect(those("inApp", false)).toEqual(["blog-post"]);
    expect(those("mail", true)).toEqual(["report-decision"]);
    expect([quietHours, weeklyDigest]).toEqual([null, true]);
  });

  test("changes only what was named", async () => {
    await updateNotificationPreferences(ada, preferencesInput.parse({ weeklyDigest: false }));
    await updateNotificationPreferences(
      ada,
      preferencesInput.parse({ quietHours: { from: "22:30", until: "07:00" } }),
    );
    await wants("mail", true);
    const after = await getNotificationPreferences(ada);
    expect(after).toMatchObject({ weeklyDigest: false, quietHours: { from: "22:30", until: "07:00" } });
    expect(after.types.find(({ type }) => type === "follower")?.channels.mail).toBe(true);
    await updateNotificationPreferences(ada, { quietHours: null });
    expect((await getNotificationPreferences(ada)).quietHours).toBeNull();
    expect((await getNotificationPreferences(grace)).weeklyDigest).toBe(true);
  });

  test("cost as much to heed for many as for one", async () => {
    for (const who of [ada, grace, alan]) await wants("mail", true, who);
    const told = [ada, grace, alan].map(({ id }) => ({
      type: "follower" as const,
      recipientId: id,
      actorId: stranger.id,
      groupKey: "follower",
    }));
    const before = roundTrips();
    await inTransaction((tx) => tell(tx, told));
    // Begin, the lines, the letters' jobs, commit.
    expect(roundTrips() - before).toBe(4);
    expect(await jobs()).toHaveLength(3);
  });

  test("refuses times, types and fields it does not know", () => {
    for (const wrong of [
      { quietHours: { from: "25:00", until: "07:00" } },
      { choices: [{ type: "gossip", channel: "mail", wanted: true }] },
      { choices: [{ type: "follower", channel: "pigeon", wanted: true }] },
      { isAdmin: true },
    ])
      expect(preferencesInput.safeParse(wrong).success).toBe(false);
  });

  test("a form sends what is ticked; what is not ticked is off", () => {
    const read = preferencesForm.parse({
      "follower.inApp": "on",
      weeklyDigest: "on",
      quietFrom: "22:00",
      quietUntil: "07:30",
    });
    expect(read.choices?.filter(({ wanted }) => wanted)).toEqual([
      { type: "follower", channel: "inApp", wanted: true },
    ]);
    expect([read.weeklyDigest, read.quietHours]).toEqual([true, null]);
  });
});

describe("letters", () => {
  test("a follow sends none unless the member asked; then after five minutes, if it is still unread", async () => {
    await follow(ada.id, grace.id);
    expect(await jobs()).toEqual([]);
    await wants("mail", true);
    freezeClock(new Date("2026-11-20T12:00:00Z"));
    await follow(grace.id);
    expect(await jobs()).toMatchObject([
      { task_identifier: "notifications.mail", run_at: new Date("2026-11-20T12:05:00Z") },
    ]);
    freezeClock(new Date("2026-11-20T12:01:00Z"));
    await follow(alan.id);
    freezeClock(new Date("2026-11-20T12:02:00Z"));
    await follow(stranger.id);
    expect(await jobs()).toHaveLength(1);
    await dueNow();
    await drain();
    const [mail] = await listKeptMails();
    expect(mail).toMatchObject({
      to: "ada@example.com",
      subject: "A Stranger, Alan Turing and Grace Hopper follow you now.",
    });
    expect(mail?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  });

  test("what was read meanwhile, or is no longer wanted, sends none", async () => {
    const before = (await listKeptMails()).length;
    await wants("mail", true);
    await follow(grace.id);
    await markAllRead(ada);
    await dueNow();
    await drain();
    await follow(alan.id);
    await wants("mail", false);
    await dueNow();
    await drain();
    expect(await listKeptMails()).toHaveLength(before);
  });

  test("somebody who wants letters but nothing on Lumo gets letters", async () => {
    const before = (await listKeptMails()).length;
    await wants("inApp", false);
    await wants("mail", true);
    expect(await follow(grace.id)).toBe(false);
    await dueNow();
    await drain();
    expect((await getUnread(ada)).unread).toBe(0);
    expect(await listKeptMails()).toHaveLength(before + 1);
  });

  test.each([
    ["in the evening, until the morning", "UTC", "2026-11-20T23:10:00Z", "2026-11-21T07:00:00Z"],
    ["after midnight, until the same morning", "UTC", "2026-11-21T03:00:00Z", "2026-11-21T07:00:00Z"],
    ["in the member's own zone", "Asia/Tokyo", "2026-11-20T14:00:00Z", "2026-11-20T22:00:00Z"],
    ["in a zone that does not exist, by UTC", "Mars/Olympus", "2026-11-20T23:00:00Z", "2026-11-21T07:00:00Z"],
    ["not at noon", "UTC", "2026-11-20T12:00:00Z", "2026-11-20T12:05:00Z"],
    ["not at the very end of the night", "UTC", "2026-11-21T07:00:00Z", "2026-11-21T07:05:00Z"],
    ["on a night an hour longer", "Europe/Berlin", "2026-10-24T21:00:00Z", "2026-10-25T06:00:00Z"],
  ])("wait for the end of quiet hours: %s", async (_, timeZone, at, until) => {
    await updateNotificationPreferences(ada, { quietHours: { from: 22 * 60, until: 7 * 60 } });
    await wants("mail", true);
    await withMember(ada.id, (tx) => tx.preferences.create({ data: { memberId: ada.id, timeZone } }));
    freezeClock(new Date(at));
    await follow(grace.id);
    expect(await jobs()).toMatchObject([{ run_at: new Date(until) }]);
  });
});

describe("the week on Monday", () => {
  const monday = new Date("2026-11-23T09:10:00Z");

  test("is written once, to whoever has something unread, when it is nine where they are", async () => {
    freezeClock(new Date("2026-11-21T10:00:00Z"));
    await follow(grace.id);
    await follow(ada.id, alan.id);
    await withMember(alan.id, (tx) =>
      tx.preferences.create({ data: { memberId: alan.id, timeZone: "America/New_York" } }),
    );
    freezeClock(new Date("2026-11-22T09:10:00Z"));
    expect(await sendWeeklyDigest()).toBe(0);
    freezeClock(monday);
    expect(await Promise.all([sendWeeklyDigest(), sendWeeklyDigest()])).toEqual(
      expect.arrayContaining([1, 0]),
    );
    expect(await sendWeeklyDigest()).toBe(0);
    await drain();
    const [mail] = await listKeptMails();
    expect(mail).toMatchObject({ to: "ada@example.com", subject: "One thing waits for you on Lumo" });
    expect((await findKeptMail(mail?.id ?? ""))?.text).toContain("Grace Hopper follows you now.");
    freezeClock(new Date("2026-11-23T14:10:00Z"));
    expect(await sendWeeklyDigest()).toBe(1);
    freezeClock(new Date("2026-11-30T14:10:00Z"));
    await follow(grace.id, stranger.id);
    expect(await sendWeeklyDigest()).toBe(1);
  });

  test("is not written to whoever does not want it, has read everything, or never confirmed their address", async () => {
    freezeClock(new Date("2026-11-21T10:00:00Z"));
    for (const { id } of [ada, alan, stranger]) await follow(grace.id, id);
    await updateNotificationPreferences(ada, { weeklyDigest: false });
    await markAllRead(alan);
    await asSuperuser("UPDATE accounts SET email_verified_at = NULL WHERE member_id = $1", [stranger.id]);
    freezeClock(monday);
    expect(await sendWeeklyDigest()).toBe(0);
  });
});
