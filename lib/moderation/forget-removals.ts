import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { APPEAL_DAYS } from "./verdicts";

/** Forgets what removals took away once nobody can ask for it any more. */
export async function forgetRemovals(): Promise<void> {
  const last = new Date(now().getTime() - APPEAL_DAYS * 24 * 3_600_000);
  await jobsDb().$executeRaw`
    UPDATE moderation_decisions SET kept = '{}' WHERE created_at <= ${last} AND appeal IS NULL AND kept <> '{}'`;
}
