import "server-only";
import { afterCommit, type Db } from "@/lib/platform/db";
import type { Json } from "./job";
import { wakeDrain } from "./wake";

export interface EnqueueOptions {
  runAt?: Date;
  /** A waiting job with the same key is replaced, so asking twice is one job. */
  key?: string;
  /** Default 10: about six hours of growing pauses. */
  maxAttempts?: number;
}

export type JobRequest = EnqueueOptions & { task: string; payload: Json };

/** Writes a job in the caller's own transaction: it exists exactly when the change that causes it does. */
export function enqueue(tx: Db, task: string, payload: Json, options: EnqueueOptions = {}): Promise<void> {
  return enqueueAll(tx, [{ task, payload, ...options }]);
}

/** The same for any number of jobs, in one round trip. */
export async function enqueueAll(tx: Db, jobs: readonly JobRequest[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ maxAttempts = 10, runAt = null, key = null, ...job }) => ({
    ...job,
    maxAttempts,
    runAt,
    key,
  }));
  await tx.$executeRaw`
    SELECT enqueue_job(task, payload, "runAt", "maxAttempts", key)
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS job(task text, payload json, "runAt" timestamptz, "maxAttempts" int, key text)`;
  if (jobs.some(({ runAt }) => !runAt)) afterCommit(wakeDrain);
}
