import { afterEach, describe, expect, test } from "vitest";
import { memberChannel } from "@/lib/notifications/channels";
import { getUnread } from "@/lib/notifications/queries";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, withMember } from "@/lib/platform/db";
import { encodePositions } from "@/lib/platform/realtime/cursor";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";
import { hub, WAKE_CHANNEL } from "@/lib/platform/realtime/hub";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { pruneEvents } from "@/lib/platform/realtime/prune-events";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { openStream } from "@/lib/platform/realtime/stream";
import { redis } from "@/lib/platform/redis";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asOwner, asSuperuser, connectAs } from "@/tests/support/database";
import { Listener } from "@/tests/support/listener";
import { signIn } from "@/tests/support/sign-in";
import { throughTheDoor } from "./through-the-door";

castOnStage();

const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.drop()));
  expect(openStreams.count()).toBe(0);
});

async function listen(...how: Parameters<typeof throughTheDoor>): Promise<Listener> {
  const listener = new Listener(throughTheDoor(...how));
  open.push(listener);
  return listener.connect();
}

const say = (channel: string, n: number) =>
  inTransaction((tx) => publishEvent(tx, channel, "test.said", { n }));
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

describe("delivery", () => {
  const room = "room:of-the-test";
  const join = (): Listener => {
    const listener = new Listener((cursor, signal) =>
      openStream({ channels: [room], cursor, signal, stillMay: async () => new Set([room]) }),
    );
    open.push(listener);
    return listener;
  };

  test("T9.5 a hundred clients that lose their line thirty times each see every event once, in order", async () => {
    const total = 400;
    const clients = await Promise.all(Array.from({ length: 100 }, () => join().connect()));
    for (const client of clients) await client.until(() => client.said.length > 0);
    const flicker = clients.map(async (client) => {
      for (let drop = 0; drop < 30; drop++) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
        await client.drop();
        await client.connect();
      }
    });
    for (let n = 1; n <= total; n++) await say(room, n);
    await Promise.all(flicker);
    for (const client of clients) await client.until(() => client.events.at(-1)?.seq === total);
    const wanted = Array.from({ length: total }, (_, at) => at + 1).join();
    const wrong = clients.filter((client) => client.events.map(({ seq }) => seq).join() !== wanted);
    expect(wrong.map((client) => client.events.length)).toEqual([]);
    expect(clients.flatMap((client) => client.named("reset"))).toEqual([]);
  }, 60_000);

  test("one who comes from further back while events are being read is not handed the later ones first", async () => {
    for (let n = 1; n <= 2; n++) await say(room, n);
    const [ahead, behind]: [number[], number[]] = [[], []];
    const note = (to: number[]) => (events: readonly RealtimeEvent[]) =>
      void to.push(...events.map(({ seq }) => seq));
    const leave = [hub.listen(room, 2, { events: note(ahead) })];
    const writer = await connectAs("superuser");
    await writer.query("BEGIN");
    await writer.query("LOCK TABLE realtime_events IN ACCESS EXCLUSIVE MODE");
    await writer.query("SELECT publish_event($1, 'test.said', '{}')", [room]);
    hub.look([room]);
    const waiting = "SELECT 1 FROM pg_locks WHERE relation = 'realtime_events'::regclass AND NOT granted";
    await expect.poll(async () => (await asOwner(waiting)).length).toBeGreaterThan(0);
    leave.push(hub.listen(room, 0, { events: note(behind) }));
    await writer.query("COMMIT");
    await expect.poll(() => behind.at(-1)).toBe(3);
    expect(behind).toEqual([1, 2, 3]);
    expect(ahead.at(-1)).toBe(3);
    for (const stop of leave) stop();
  });

  test("T9.4 without any wake-up an event arrives within 3 s; with one from another process, at once", async () => {
    const client = await join().connect();
    await client.until(() => client.said.length > 0);
    await asSuperuser("SELECT publish_event($1, 'test.said', '{}')", [room]);
    expect(await client.until(() => client.events.length === 1)).toBeLessThan(3_000);

    await asSuperuser("SELECT publish_event($1, 'test.said', '{}')", [room]);
    await redis.publish(WAKE_CHANNEL, `another-process ${room}`);
    expect(await client.until(() => client.events.length === 2)).toBeLessThan(500);
  });

  test("fifty writers at once make gapless numbers, and three hundred listeners hear them quickly", async () => {
    const clients = await Promise.all(Array.from({ length: 300 }, () => join().connect()));
    for (const client of clients) await client.until(() => client.said.length > 0);
    await Promise.all(Array.from({ length: 50 }, (_, n) => say(room, n)));
    for (const client of clients) await client.until(() => client.events.length === 50);
    for (const client of clients)
      expect(client.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  }, 30_000);

  test("a client that does not read is let go, and the others do not notice", async () => {
    const stuck = await openStream({
      channels: [room],
      cursor: null,
      signal: new AbortController().signal,
      stillMay: async () => new Set([room]),
    });
    const client = await join().connect();
    const long = "x".repeat(60_000);
    for (let n = 1; n <= 30; n++) await inTransaction((tx) => publishEvent(tx, room, "test.said", { long }));
    await client.until(() => client.events.length === 30);
    expect(openStreams.count()).toBe(1);
    await stuck.body?.cancel();
  });

  test("whoever loses a channel is told so within 5 s and hears nothing more of it, and keeps the rest", async () => {
    const left = "room:left";
    let allowed = new Set([room, left]);
    const client = new Listener((cursor, signal) =>
      openStream({ channels: [room, left], cursor, signal, stillMay: async () => allowed }),
    );
    open.push(await client.connect());
    await say(left, 1);
    await client.until(() => client.events.length === 1);
    allowed = new Set([room]);
    await client.until(() => client.named("reset").length === 1, 5_100);
    expect(client.named("reset")[0]?.data).toEqual({ channels: [left] });
    await say(left, 2);
    await say(room, 1);
    await client.until(() => client.events.length === 2);
    expect(client.events.at(-1)).toMatchObject({ channel: room, seq: 1 });
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
