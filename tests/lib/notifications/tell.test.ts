import { describe, expect, test } from "vitest";
import { forgetBetween } from "@/lib/notifications/forget-between";
import type { Notice } from "@/lib/notifications/notice";
import { getUnread } from "@/lib/notifications/queries";
import { retract } from "@/lib/notifications/retract";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, withMember } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();

const follow = (actorId: string, recipientId = ada.id): Notice => ({
  type: "follower",
  recipientId,
  actorId,
  groupKey: "follower",
});
const say = (notice: Notice | Notice[]) => inTransaction((tx) => tell(tx, notice));
const lines = () =>
  asSuperuser<{ recipient_id: string; type: string; actor_id: string; actor_count: number }>(
    "SELECT * FROM notifications WHERE deleted_at IS NULL ORDER BY created_at",
  );
const events = (memberId: string) =>
  asSuperuser<{ seq: string; type: string; payload: Record<string, unknown> }>(
    "SELECT seq, type, payload FROM realtime_events WHERE channel = $1 ORDER BY seq",
    [`member:${memberId}`],
  );

describe("telling", () => {
  test("a follow writes one unread line and one event that carries references alone", async () => {
    expect(await say(follow(grace.id))).toBe(true);
    const [line, ...others] = await lines();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      recipient_id: ada.id,
      type: "follower",
      actor_id: grace.id,
      actor_count: 1,
    });
    const [event] = await events(ada.id);
    expect(event).toMatchObject({ seq: "1", type: "notification.told" });
    expect(Object.keys(event?.payload ?? {}).sort()).toEqual(["actorId", "id", "type"]);
    expect(await getUnread(ada)).toEqual({ unread: 1, cursor: 1 });
  });

  test("several people share a line while it is unread, and each counts once", async () => {
    await say([follow(grace.id), follow(alan.id)]);
    await say(follow(stranger.id));
    await say(follow(stranger.id));
    expect(await lines()).toMatchObject([{ actor_count: 3, actor_id: stranger.id }]);
    expect((await getUnread(ada)).unread).toBe(1);
  });

  test("after it was read, the next person opens a new line", async () => {
    await say(follow(grace.id));
    await asSuperuser("UPDATE notifications SET read_at = now()");
    await say(follow(alan.id));
    expect(await lines()).toMatchObject([{ actor_count: 1 }, { actor_count: 1, actor_id: alan.id }]);
  });

  test("who follows again a moment after they were read of is not news", async () => {
    await say(follow(grace.id));
    await asSuperuser("UPDATE notifications SET read_at = now()");
    expect(await say(follow(grace.id))).toBe(false);
    await asSuperuser("UPDATE notification_actors SET created_at = now() - interval '25 hours'");
    expect(await say(follow(grace.id))).toBe(true);
  });

  test("nobody is told of what they did themselves", async () => {
    expect(await say(follow(ada.id))).toBe(false);
    expect(await lines()).toEqual([]);
  });

  test("a block, either way, and a mute are silence", async () => {
    await withMember(ada.id, (tx) => tx.block.create({ data: { blockerId: ada.id, blockedId: grace.id } }));
    await withMember(alan.id, (tx) => tx.block.create({ data: { blockerId: alan.id, blockedId: ada.id } }));
    await withMember(ada.id, (tx) => tx.mute.create({ data: { muterId: ada.id, mutedId: stranger.id } }));
    for (const { id } of [grace, alan, stranger]) expect(await say(follow(id))).toBe(false);
    expect(await events(ada.id)).toEqual([]);
  });

  test("a mute that ended is no mute", async () => {
    await withMember(ada.id, (tx) =>
      tx.mute.create({ data: { muterId: ada.id, mutedId: grace.id, endsAt: new Date(Date.now() - 1000) } }),
    );
    expect(await say(follow(grace.id))).toBe(true);
  });

  test("a type that the member switched off is not written", async () => {
    await withMember(ada.id, (tx) =>
      tx.notificationChoice.create({
        data: { memberId: ada.id, type: "follower", channel: "inApp", wanted: false },
      }),
    );
    expect(
      await say([follow(grace.id), { ...follow(grace.id), type: "follow-request", groupKey: "r" }]),
    ).toBe(true);
    expect(await lines()).toMatchObject([{ type: "follow-request" }]);
  });

  test("a transaction that fails tells nobody", async () => {
    await expect(
      inTransaction(async (tx) => {
        await tell(tx, follow(grace.id));
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await lines()).toEqual([]);
    expect(await events(ada.id)).toEqual([]);
    expect((await getUnread(ada)).unread).toBe(0);
  });

  test("fifty people at once make one line that counts fifty, and fifty gapless events", async () => {
    const crowd = await Promise.all(Array.from({ length: 50 }, (_, at) => newcomer(`fan-${at}`)));
    await Promise.all(crowd.map(({ id }) => say(follow(id))));
    expect(await lines()).toMatchObject([{ actor_count: 50 }]);
    expect((await events(ada.id)).map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
  });

  test("two tellers with the same people in another order do not wait for each other for ever", async () => {
    const told = [ada.id, alan.id, stranger.id];
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        say((at % 2 ? told : [...told].reverse()).map((id) => follow(grace.id, id))),
      ),
    );
    expect(await lines()).toHaveLength(3);
  });

  test("somebody unknown is told nothing, and nothing breaks", async () => {
    expect(await say(follow(grace.id, newId()))).toBe(false);
  });
});

describe("taking back", () => {
  test("an unfollow takes its person out, and the line with the last of them", async () => {
    await say([follow(grace.id), follow(alan.id)]);
    const back = (actorId: string) =>
      inTransaction((tx) => retract(tx, { recipientId: ada.id, groupKey: "follower", actorId }));
    expect(await back(alan.id)).toBe(true);
    expect(await lines()).toMatchObject([{ actor_count: 1, actor_id: grace.id }]);
    expect(await back(alan.id)).toBe(false);
    expect(await back(grace.id)).toBe(true);
    expect(await lines()).toEqual([]);
    expect((await getUnread(ada)).unread).toBe(0);
  });

  test("what was read stays", async () => {
    await say(follow(grace.id));
    await asSuperuser("UPDATE notifications SET read_at = now()");
    const back = { recipientId: ada.id, groupKey: "follower", actorId: grace.id };
    expect(await inTransaction((tx) => retract(tx, back))).toBe(false);
    expect(await lines()).toHaveLength(1);
  });

  test("after a block neither is in the other's inbox, read or unread", async () => {
    await say([follow(grace.id), follow(alan.id), follow(ada.id, grace.id)]);
    await asSuperuser("UPDATE notifications SET read_at = now() WHERE recipient_id = $1", [grace.id]);
    await inTransaction((tx) => forgetBetween(tx, ada.id, grace.id));
    expect(await lines()).toMatchObject([{ recipient_id: ada.id, actor_id: alan.id, actor_count: 1 }]);
  });
});
