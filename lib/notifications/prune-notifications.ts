import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { announce } from "./tell";

const KEPT_DAYS = 30;
const AT_ONCE = 5_000;
const gone = z.array(z.object({ recipient_id: z.string(), was_unread: z.boolean() }));

/** Lines that nothing has happened to for thirty days go, and so do those that were deleted a day ago. Answers how many. */
export async function pruneNotifications(): Promise<number> {
  let pruned = 0;
  for (;;) {
    const rows = gone.parse(
      await jobsDb().$queryRaw`
        DELETE FROM notifications WHERE id IN (
          SELECT id FROM notifications
           WHERE updated_at < ${now()}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)
              OR deleted_at < ${now()}::timestamptz - interval '1 day'
           LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
        RETURNING recipient_id, read_at IS NULL AND deleted_at IS NULL AS was_unread`,
    );
    pruned += rows.length;
    await announce([...new Set(rows.filter((row) => row.was_unread).map((row) => row.recipient_id))]);
    if (rows.length < AT_ONCE) return pruned;
  }
}
