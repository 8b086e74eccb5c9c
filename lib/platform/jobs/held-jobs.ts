import "server-only";
import { z } from "zod";
import { log } from "@/lib/platform/log";
import type { Jobs } from "./job";
import type { JobBox } from "./job-boxes";
import { jobsPool } from "./pool";

const heldJob = z.object({
  id: z.string(),
  task: z.string(),
  attempts: z.number(),
  maxAttempts: z.number(),
  lastError: z.string().nullable(),
  createdAt: z.date(),
  runAt: z.date(),
  isRunning: z.boolean(),
  givenUp: z.boolean(),
});
type HeldJob = z.infer<typeof heldJob>;

/** Jobs that are not done, newest first, before an id where one is given. Payloads stay out: they can hold private words. */
export async function listJobs(
  box: JobBox,
  { before = null, most = 50 }: { before?: string | null; most?: number } = {},
): Promise<HeldJob[]> {
  const { rows } = await jobsPool().query(
    `select id::text, task_identifier as task, attempts::int, max_attempts::int as "maxAttempts",
            left(last_error, 500) as "lastError", created_at as "createdAt", run_at as "runAt",
            locked_at is not null as "isRunning", attempts >= max_attempts and locked_at is null as "givenUp"
       from graphile_worker.jobs
      where (last_error is not null) = ($1 = 'failed') and ($2::bigint is null or id < $2)
      order by id desc
      limit $3`,
    [box, before, most],
  );
  return z.array(heldJob).parse(rows);
}

/** Gives a job its tries back, from now. The name of its task, or null when it is gone or running. */
export function retryHeldJob(id: string): Promise<string | null> {
  return touchJob(
    `select task_id from graphile_worker.reschedule_jobs(array[$1::bigint], now(), null, 0,
       greatest(10, (select max_attempts::int from graphile_worker.jobs where id = $1::bigint)))`,
    id,
  );
}

/** Takes a job out of the queue undone. The name of its task, or null when it is gone or running. */
export function dropHeldJob(id: string): Promise<string | null> {
  return touchJob("select task_id from graphile_worker.complete_jobs(array[$1::bigint])", id);
}

async function touchJob(statement: string, id: string): Promise<string | null> {
  const { rows } = await jobsPool().query<{ name: string }>(
    `select t.identifier as name from (${statement}) touched
       join graphile_worker._private_tasks t on t.id = touched.task_id`,
    [id],
  );
  return rows[0]?.name ?? null;
}

/**
 * Jobs whose name nobody here knows are never picked up. After an hour (a newer version may be rolling out,
 * and know them) they are kept as failed.
 */
export async function giveUpUnknown(jobs: Jobs, olderThanSeconds = 3600): Promise<number> {
  const { rows } = await jobsPool().query<{ id: string; task_identifier: string }>(
    `select id::text, task_identifier from graphile_worker.jobs
      where not (task_identifier = any($1)) and attempts < max_attempts and locked_at is null
        and created_at < now() - make_interval(secs => $2)`,
    [Object.keys(jobs), olderThanSeconds],
  );
  if (rows.length === 0) return 0;
  await jobsPool().query(
    "select graphile_worker.permanently_fail_jobs($1::bigint[], 'Nobody knows this task')",
    [rows.map((row) => row.id)],
  );
  log.error(
    { tasks: [...new Set(rows.map((row) => row.task_identifier))] },
    "jobs of unknown tasks were given up",
  );
  return rows.length;
}

/** Jobs given up two weeks ago are forgotten: what they carry may be private, and nobody will mend them any more. */
export async function forgetOldFailures(days = 14): Promise<number> {
  const { rows } = await jobsPool().query<{ id: string }>(
    `select id::text from graphile_worker.jobs
      where attempts >= max_attempts and locked_at is null and updated_at < now() - make_interval(days => $1)`,
    [days],
  );
  await jobsPool().query("select graphile_worker.complete_jobs($1::bigint[])", [rows.map((row) => row.id)]);
  return rows.length;
}

const health = z.object({
  due: z.number(),
  oldestSeconds: z.number(),
  waiting: z.number(),
  failed: z.number(),
  givenUp: z.number(),
});
type QueueHealth = z.infer<typeof health>;

/** How long the oldest due job has waited, how many wait or failed: for health, metrics and staff. */
export async function queueHealth(): Promise<QueueHealth> {
  const { rows } = await jobsPool().query(
    `select count(*) filter (where attempts < max_attempts and run_at <= now())::int as due,
            coalesce(extract(epoch from now() - min(run_at) filter
              (where attempts < max_attempts and run_at <= now())), 0)::float as "oldestSeconds",
            count(*) filter (where last_error is null)::int as waiting,
            count(*) filter (where last_error is not null)::int as failed,
            count(*) filter (where attempts >= max_attempts)::int as "givenUp"
       from graphile_worker.jobs`,
  );
  return z.tuple([health]).parse(rows)[0];
}
