import "server-only";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";

const HOURS = { day: 24, hour: 1 } as const;

/** Reminders of an event, in the transaction that sets its time; those of an earlier time come to nothing. */
export async function remindLater(tx: Tx, eventId: string, startsAt: Date): Promise<void> {
  for (const before of ["day", "hour"] as const) {
    const runAt = new Date(startsAt.getTime() - HOURS[before] * 3_600_000);
    if (runAt <= now()) continue;
    const payload = { eventId, startsAt: startsAt.toISOString(), before };
    await enqueue(tx, "communities.remind", payload, { runAt, key: `event:${eventId}:${before}` });
  }
}
