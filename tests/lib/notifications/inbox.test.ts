import { describe, expect, test } from "vitest";
import { deleteNotification } from "@/lib/notifications/delete-notification";
import { markAllRead } from "@/lib/notifications/mark-all-read";
import { markRead } from "@/lib/notifications/mark-read";
import { markUnread } from "@/lib/notifications/mark-unread";
import type { Notice } from "@/lib/notifications/notice";
import { pruneNotifications } from "@/lib/notifications/prune-notifications";
import { getUnread, listNotifications } from "@/lib/notifications/queries";
import { restoreNotification } from "@/lib/notifications/restore-notification";
import type { Filter } from "@/lib/notifications/schema";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { ada, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asApp, asSuperuser, connectAs } from "@/tests/support/database";

castOnStage();

const follow = (actorId: string, recipientId = ada.id): Notice => ({
  type: "follower",
  recipientId,
  actorId,
  groupKey: "follower",
});
const accepted = (actorId: string, recipientId = ada.id): Notice => ({
  type: "follow-accepted",
  recipientId,
  actorId,
  groupKey: `follow-accepted:${actorId}`,
});
const say = (notice: Notice | Notice[]) => inTransaction((tx) => tell(tx, notice));
const inbox = async (filter: Filter = "all", who = ada) =>
  (await listNotifications(who, { filter, limit: 20 })).items;
const unread = async () => (await getUnread(ada)).unread;

describe("the inbox", () => {
  test("names the newest people of a line, three at most, and counts the rest", async () => {
    const named = async () => (await inbox())[0]?.who;
    await say(follow(grace.id));
    expect(await named()).toBe("Grace Hopper");
    await say(follow(alan.id));
    expect(await named()).toBe("Alan Turing and Grace Hopper");
    await say(follow(stranger.id));
    expect(await named()).toBe("A Stranger, Alan Turing and Grace Hopper");
    await say(follow(moderator.id));
    const [line] = await inbox();
    expect(line).toMatchObject({
      who: "Minerva Staff and 3 others",
      what: "follow you now.",
      href: "/members/minerva",
      actorCount: 4,
      unread: true,
    });
    expect(line?.actors).toHaveLength(3);
  });

  test("does not name who left or is suspended", async () => {
    await say(follow(grace.id));
    await asSuperuser("UPDATE members SET erased_at = now() WHERE id = $1", [grace.id]);
    expect(await inbox()).toMatchObject([{ who: "Someone", actors: [], href: "/notifications" }]);
  });

  test("is read in one round trip, page by page, without a gap or a repeat", async () => {
    const people = await Promise.all(Array.from({ length: 25 }, (_, at) => newcomer(`fan-${at}`)));
    for (const { id } of people) await say(accepted(id));
    await asSuperuser("UPDATE notifications SET updated_at = '2026-11-20T10:00:00Z' WHERE actor_count > 0");
    const before = roundTrips();
    const first = await listNotifications(ada, { filter: "all", limit: 20 });
    expect(roundTrips() - before).toBe(1);
    expect(first.items).toHaveLength(20);
    const second = await listNotifications(ada, {
      filter: "all",
      limit: 20,
      cursor: first.nextCursor ?? "",
    });
    expect(second.nextCursor).toBeNull();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25);
  });

  test("a page marker that is not one of ours is refused", async () => {
    await expect(listNotifications(ada, { filter: "all", limit: 20, cursor: "eyJ4" })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  test("can be narrowed to what is unread, and to one family", async () => {
    await say([follow(grace.id), accepted(alan.id)]);
    const [line] = await inbox();
    await markRead(ada, { ids: [line?.id ?? ""] });
    expect(await inbox("unread")).toHaveLength(1);
    expect(await inbox("follows")).toHaveLength(2);
    expect(await inbox("films")).toEqual([]);
  });

  test("a request to follow waits for its answer as long as it stands", async () => {
    await asSuperuser("UPDATE members SET is_private = true WHERE id = $1", [ada.id]);
    await followMember(grace, { member: ada.handle });
    await followMember(alan, { member: ada.handle });
    expect((await inbox()).map(({ who, awaitsAnswer }) => [who, awaitsAnswer])).toEqual([
      ["Alan Turing", true],
      ["Grace Hopper", true],
    ]);
    await markAllRead(ada);
    await asSuperuser("DELETE FROM follow_requests WHERE requester_id = $1", [grace.id]);
    expect((await inbox()).map(({ awaitsAnswer }) => awaitsAnswer)).toEqual([true, false]);
  });
});

describe("reading and deleting", () => {
  test("one, all, and taking exactly that back", async () => {
    await say([follow(grace.id), accepted(alan.id), accepted(stranger.id)]);
    const [first] = await inbox();
    expect(await markRead(ada, { ids: [first?.id ?? ""] })).toBe(1);
    expect(await markRead(ada, { ids: [first?.id ?? ""] })).toBe(0);
    expect(await unread()).toBe(2);
    const { changed, readAt } = await markAllRead(ada);
    expect(changed).toBe(2);
    expect(await unread()).toBe(0);
    expect(await markUnread(ada, { readAt })).toBe(2);
    expect(await unread()).toBe(2);
    expect((await inbox()).find(({ id }) => id === first?.id)?.unread).toBe(false);
  });

  test("a line whose happening goes on in a newer one stays read", async () => {
    await say(follow(grace.id));
    const { readAt } = await markAllRead(ada);
    await say(follow(alan.id));
    expect(await markUnread(ada, { readAt })).toBe(0);
    expect(await unread()).toBe(1);
  });

  test("a deleted line is gone at once, comes back when asked, and is gone for good a day later", async () => {
    await say(follow(grace.id));
    const [line] = await inbox();
    const id = line?.id ?? "";
    await deleteNotification(ada, { id });
    expect([await inbox(), await unread()]).toEqual([[], 0]);
    await expect(deleteNotification(ada, { id })).rejects.toMatchObject({ code: "not_found" });
    await restoreNotification(ada, { id });
    expect(await unread()).toBe(1);
    await deleteNotification(ada, { id });
    await asSuperuser("UPDATE notifications SET deleted_at = now() - interval '25 hours'");
    expect(await pruneNotifications()).toBe(1);
    await expect(restoreNotification(ada, { id })).rejects.toMatchObject({ code: "not_found" });
  });

  test("a line that comes back while its happening went on comes back as read", async () => {
    await say(follow(grace.id));
    const [line] = await inbox();
    await deleteNotification(ada, { id: line?.id ?? "" });
    await say(follow(alan.id));
    await restoreNotification(ada, { id: line?.id ?? "" });
    expect((await inbox()).map((each) => each.unread).sort()).toEqual([false, true]);
    expect(await unread()).toBe(1);
  });

  test("what nothing happened to for thirty days is pruned, and the count knows", async () => {
    await say([follow(grace.id), accepted(alan.id)]);
    expect(await unread()).toBe(2);
    await asSuperuser(
      "UPDATE notifications SET updated_at = now() - interval '31 days' WHERE type = 'follower'",
    );
    expect(await pruneNotifications()).toBe(1);
    expect(await unread()).toBe(1);
    expect(await asSuperuser("SELECT 1 FROM notification_actors")).toHaveLength(1);
  });

  test("somebody else's lines cannot be touched, and cannot be told from none", async () => {
    await say(follow(ada.id, grace.id));
    const [line] = await inbox("all", grace);
    const id = line?.id ?? "";
    expect(await markRead(ada, { ids: [id] })).toBe(0);
    await expect(deleteNotification(ada, { id })).rejects.toMatchObject({ code: "not_found" });
    await expect(deleteNotification(ada, { id: newId() })).rejects.toMatchObject({ code: "not_found" });
    expect((await getUnread(grace)).unread).toBe(1);
  });
});

describe("T9.6 a snapshot and the events after it", () => {
  test("whatever changes an inbox is an event on its channel", async () => {
    const people = [grace, alan, stranger];
    const digest = async () => {
      const [row] = await asSuperuser<{ digest: string }>(
        `SELECT coalesce(string_agg(id::text || (read_at IS NULL) || (deleted_at IS NULL) || actor_count, ',' ORDER BY id), '') AS digest
           FROM notifications WHERE recipient_id = $1`,
        [ada.id],
      );
      return row?.digest;
    };
    const pick = <T>(of: readonly T[]) => of[Math.floor(Math.random() * of.length)];
    for (let step = 0; step < 120; step++) {
      const before = [await digest(), (await getUnread(ada)).cursor] as const;
      const line = pick(await inbox());
      const person = pick(people) ?? grace;
      const act = pick([
        () => say(follow(person.id)),
        () => say(accepted(person.id)),
        () => line && markRead(ada, { ids: [line.id] }),
        () => line && deleteNotification(ada, { id: line.id }),
        () => line && markUnread(ada, { ids: [line.id] }),
        () => markAllRead(ada),
      ]);
      await act?.();
      const after = [await digest(), (await getUnread(ada)).cursor] as const;
      if (before[0] !== after[0]) expect(after[1]).toBeGreaterThan(before[1]);
      expect(await unread()).toBe((await inbox("unread")).length);
    }
  });
});

describe("row-level security, as the application's role in plain SQL", () => {
  test("an inbox, its people, choices and settings answer to their member alone, and to nobody without one", async () => {
    await say([follow(grace.id), follow(ada.id, grace.id)]);
    const client = await connectAs("app");
    for (const table of ["notifications", "notification_actors"]) {
      expect(await asApp(`SELECT * FROM ${table}`)).toEqual([]);
      await client.query("BEGIN");
      await client.query("SELECT set_config('app.member_id', $1, true)", [ada.id]);
      expect((await client.query(`SELECT * FROM ${table}`)).rows).toHaveLength(1);
      await client.query("ROLLBACK");
    }
  });

  test("nobody writes a line, or reads another's through the functions", async () => {
    await say(follow(grace.id));
    await expect(
      asApp(
        "INSERT INTO notifications (id, recipient_id, type, group_key) VALUES (gen_random_uuid(), $1, 'follower', 'x')",
        [ada.id],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(asApp("DELETE FROM realtime_events")).rejects.toThrow(/permission denied/);
    const rows = await asApp("SELECT * FROM list_notifications($1, false, NULL, NULL, NULL, 20)", [alan.id]);
    expect(rows).toEqual([]);
  });
});
