import { describe, expect, test } from "vitest";
import { memberChannel } from "@/lib/notifications/channels";
import { getUnread } from "@/lib/notifications/queries";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, withMember } from "@/lib/platform/db";
import { encodePositions } from "@/lib/platform/realtime/cursor";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { pruneEvents } from "@/lib/platform/realtime/prune-events";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { signIn } from "@/tests/support/sign-in";
import { listenersOfTheTest } from "./listeners-of-the-test";
import { say } from "./say";
import { throughTheDoor } from "./through-the-door";

castOnStage();

const newListener = listenersOfTheTest();
const listen = (...how: Parameters<typeof throughTheDoor>) => newListener(throughTheDoor(...how)).connect();
const follow = (actorId: string, recipientId = ada.id) =>
  inTransaction((tx) => tell(tx, { type: "follower", recipientId, actorId, groupKey: "follower" }));
const own = memberChannel(ada.id);

describe("a stream", () => {
  test("says hello with where it stands, then what happens, numbered", async () => {
    await say(own, 1);
    const { cookie } = await signIn(ada);
    const listener = await listen(cookie);
    await listener.until(() => listener.said.length === 1);
    expect(listener.said[0]).toMatchObject({ name: "hello", data: { cursors: { [own]: 1 } } });
    await say(own, 2);
    const took = await listener.until(() => listener.events.length === 1);
    expect(took).toBeLessThan(1_000);
    expect(listener.events[0]).toEqual({ channel: own, seq: 2, type: "test.said", payload: { n: 2 } });
  });

  test("a program's token, a stranger and nobody get no stream", async () => {
    expect((await listen("")).status).toBe(401);
    expect((await listen("lumo_session=forged")).status).toBe(401);
  });

  test("T1.14 a stranger who asks for somebody else's channel hears nothing of it", async () => {
    const { cookie } = await signIn(stranger);
    const listener = await listen(cookie, [own, "room:never-was", "member:x"]);
    await follow(grace.id);
    await follow(grace.id, stranger.id);
    await listener.until(() => listener.events.length > 0);
    expect(new Set(listener.events.map(({ channel }) => channel))).toEqual(
      new Set([memberChannel(stranger.id)]),
    );
    expect(JSON.stringify(listener.said)).not.toContain(ada.id);
  });

  test("T1.14 somebody blocked makes no sound", async () => {
    await withMember(ada.id, (tx) => tx.block.create({ data: { blockerId: ada.id, blockedId: grace.id } }));
    const { cookie } = await signIn(ada);
    const listener = await listen(cookie);
    await follow(grace.id);
    await follow(alan.id);
    await listener.until(() => listener.events.length > 0);
    expect(listener.events).toHaveLength(1);
    expect(JSON.stringify(listener.events)).not.toContain(grace.id);
  });

  test("T2.6 ends within 5 s of being signed out, run out, suspended or erased, and says why", async () => {
    const ends = [
      { who: ada, whose: "session", sql: "UPDATE sessions SET revoked_at = now() WHERE id = $1" },
      { who: grace, whose: "session", sql: "UPDATE sessions SET expires_at = now() WHERE id = $1" },
      {
        who: alan,
        whose: "member",
        sql: "UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1",
      },
      { who: stranger, whose: "member", sql: "UPDATE members SET erased_at = now() WHERE id = $1" },
    ];
    await Promise.all(
      ends.map(async ({ who, whose, sql }) => {
        const { cookie, sessionId } = await signIn(who);
        const listener = await listen(cookie);
        await asSuperuser(sql, [whose === "session" ? sessionId : who.id]);
        const took = await listener.until(() => listener.named("bye").length === 1);
        expect(took, sql).toBeLessThan(5_200);
        expect(listener.named("bye")[0]?.data).toEqual({ reason: "signed-out" });
        await listener.ended;
        expect((await listen(cookie)).status).toBe(401);
      }),
    );
  });

  test("T12 on shutdown every stream says goodbye and ends at once", async () => {
    const { cookie } = await signIn(ada);
    const listeners = await Promise.all([listen(cookie), listen(cookie), listen(cookie)]);
    expect(openStreams.count()).toBe(3);
    openStreams.closeAll();
    await Promise.all(listeners.map(({ ended }) => ended));
    for (const listener of listeners)
      expect(listener.named("bye")).toMatchObject([{ data: { reason: "restart" } }]);
  });

  test("resumes after the id it saw last, or after a cursor in the address", async () => {
    const { cookie } = await signIn(ada);
    const listener = await listen(cookie);
    await say(own, 1);
    await listener.until(() => listener.events.length === 1);
    await listener.drop();
    await say(own, 2);
    await say(own, 3);
    await listener.connect();
    await listener.until(() => listener.events.length === 3);
    expect(listener.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);

    const other = await listen(cookie, [], encodePositions(new Map([[own, 1]])));
    await other.until(() => other.events.length === 2);
    expect(other.events.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  test("T9.7 a cursor older than what is kept, newer than what there is, or too far behind is told to read anew", async () => {
    const { cookie } = await signIn(ada);
    for (let n = 1; n <= 3; n++) await say(own, n);
    await asSuperuser("UPDATE realtime_events SET created_at = now() - interval '25 hours' WHERE seq < 3");
    await pruneEvents();
    const from = (seq: number) => listen(cookie, [], encodePositions(new Map([[own, seq]])));
    for (const old of [0, 1, 99]) {
      const listener = await from(old);
      await listener.until(() => listener.named("reset").length === 1);
      expect(listener.named("reset")[0]?.data).toEqual({ channels: [own] });
      expect(listener.events).toEqual([]);
      await say(own, 4);
      await listener.until(() => listener.events.length === 1);
    }
    const kept = await from(2);
    await kept.until(() => kept.events.length === 4);
    expect(kept.named("reset")).toEqual([]);
  });

  test("nonsense for a cursor begins at this moment, and nonsense for channels is refused", async () => {
    const { cookie } = await signIn(ada);
    await say(own, 1);
    const listener = await listen(cookie, [], "'; drop table members; --");
    await listener.until(() => listener.said.length === 1);
    expect(listener.named("hello")[0]?.data).toEqual({ cursors: { [own]: 1 } });
    expect((await listen(cookie, ["no colon"])).status).toBe(422);
    expect((await listen(cookie, Array(51).fill("room:x"))).status).toBe(422);
  });
});

describe("T9.6 a count and the events after it", () => {
  test("are the same as a fresh count, whatever happens in between", async () => {
    const { cookie } = await signIn(ada);
    const snapshot = await getUnread(ada);
    await follow(grace.id);
    const listener = await listen(cookie, [], encodePositions(new Map([[own, snapshot.cursor]])));
    await listener.until(() => listener.events.length === 1);
    expect((await getUnread(ada)).cursor).toBe(1);
    expect((await getUnread(ada)).unread).toBe(1);
  });
});
