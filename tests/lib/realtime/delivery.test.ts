import { expect, test } from "vitest";
import { inTransaction } from "@/lib/platform/db";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";
import { hub, WAKE_CHANNEL } from "@/lib/platform/realtime/hub";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { openStream } from "@/lib/platform/realtime/stream";
import { redis } from "@/lib/platform/redis";
import { castOnStage } from "@/tests/support/cast";
import { asOwner, asSuperuser, connectAs } from "@/tests/support/database";
import { listenersOfTheTest } from "./listeners-of-the-test";
import { say } from "./say";

// Every event to everybody, once and in order, whatever happens to the lines. Who may listen is asked at the door.
castOnStage();

const room = "room:of-the-test";
const newListener = listenersOfTheTest();
const join = () =>
  newListener((cursor, signal) =>
    openStream({ channels: [room], cursor, signal, stillMay: async () => new Set([room]) }),
  );

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
  const client = await newListener((cursor, signal) =>
    openStream({ channels: [room, left], cursor, signal, stillMay: async () => allowed }),
  ).connect();
  await say(left, 1);
  await client.until(() => client.events.length === 1);
  allowed = new Set([room]);
  const took = await client.until(() => client.named("reset").length === 1);
  expect(took).toBeLessThan(5_200);
  expect(client.named("reset")[0]?.data).toEqual({ channels: [left] });
  await say(left, 2);
  await say(room, 1);
  await client.until(() => client.events.length === 2);
  expect(client.events.at(-1)).toMatchObject({ channel: room, seq: 1 });
});
