import "server-only";
import { jobsDb } from "@/lib/platform/db";

/** Events are kept for a day: a stream that was away for longer is told to read everything anew. Answers how many went. */
export async function pruneEvents(): Promise<number> {
  return jobsDb().$executeRaw`DELETE FROM realtime_events WHERE created_at < now() - interval '1 day'`;
}
