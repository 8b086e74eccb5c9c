import "server-only";
import { now } from "@/lib/platform/clock";
import type { Db } from "@/lib/platform/db";
import { enqueueAll } from "@/lib/platform/jobs/enqueue";
import { nightEnd } from "./night-time";
import type { Night } from "./schema";

const HOUR = 3_600_000;

type Dated = Pick<Night, "id" | "startsAt" | "cancelledAt"> & { film: { minutes: number | null } | null };

/** Reminders of a night, in the transaction that sets its time, and a word when it is over; those of an earlier time come to nothing. */
export async function remindLater(tx: Db, { id, startsAt, film, cancelledAt }: Dated): Promise<void> {
  if (startsAt === null || cancelledAt !== null) return;
  const starts = new Date(startsAt).getTime();
  const times = {
    day: starts - 24 * HOUR,
    hour: starts - HOUR,
    after: nightEnd(startsAt, film?.minutes ?? null).getTime(),
  };
  const due = (["day", "hour", "after"] as const).filter((news) => times[news] > now().getTime());
  await enqueueAll(
    tx,
    due.map((news) => ({
      task: "films.remind-of-night",
      payload: { nightId: id, startsAt, news },
      runAt: new Date(times[news]),
      key: `night:${id}:${news}`,
    })),
  );
}
