import { expect, test } from "vitest";
import { markAllRead } from "@/lib/notifications/mark-all-read";
import { getUnread } from "@/lib/notifications/queries";
import { retract } from "@/lib/notifications/retract";
import { tell } from "@/lib/notifications/tell";
import { db, inTransaction } from "@/lib/platform/db";
import { redis } from "@/lib/platform/redis";
import { ada, alan, castOnStage, grace, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();

async function counted(memberId: string): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    "SELECT count(*)::int AS n FROM notifications WHERE recipient_id = $1 AND read_at IS NULL AND deleted_at IS NULL",
    [memberId],
  );
  return row?.n ?? -1;
}

const accepted = (actorId: string) => ({
  type: "follow-accepted" as const,
  recipientId: ada.id,
  actorId,
  groupKey: `follow-accepted:${actorId}`,
});

test("two hundred writers and readers at once leave a count that is exact, kept, and kept exact", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, (_, at) => newcomer(`fan-${at}`)));
  for (let round = 0; round < 4; round++) {
    await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const person = people[at % people.length] ?? grace;
        if (at % 5 === 0) await inTransaction((tx) => tell(tx, accepted(person.id)));
        else if (at % 5 === 1) await inTransaction((tx) => retract(tx, accepted(person.id)));
        else if (at % 50 === 7) await markAllRead(ada);
        else await getUnread(ada);
      }),
    );
    const truth = await counted(ada.id);
    expect((await getUnread(ada)).unread).toBe(truth);
    expect((await getUnread(ada)).unread).toBe(truth);
    expect(await redis.get(`unread:${ada.id}`)).toMatchObject({ value: { unread: truth } });
  }
}, 30_000);

test("a reader who counted before a write does not keep the old count after it", async () => {
  const slow = getUnread(ada);
  await inTransaction((tx) => tell(tx, accepted(grace.id)));
  await slow;
  expect((await getUnread(ada)).unread).toBe(1);
});

test("a flushed Redis changes nothing, and a count is answered from it until something happens", async () => {
  await inTransaction((tx) => tell(tx, accepted(grace.id)));
  expect((await getUnread(ada)).unread).toBe(1);
  await redis.flushdb();
  expect((await getUnread(ada)).unread).toBe(1);
  await db.$executeRaw`SELECT read_notifications(${ada.id}::uuid, NULL, now())`;
  expect((await getUnread(ada)).unread).toBe(1);
  await inTransaction((tx) => tell(tx, accepted(alan.id)));
  expect((await getUnread(ada)).unread).toBe(1);
  expect(await counted(ada.id)).toBe(1);
});
