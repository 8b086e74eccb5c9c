import "server-only";
import { type JobHelpers, Logger, type ParsedCronItem, parseCronItems, type TaskList } from "graphile-worker";
import { log } from "@/lib/platform/log";
import { GivenUp, type Jobs } from "./job";

/** Our definitions as the worker wants them. */
export function taskList(jobs: Jobs): TaskList {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, definition]) => [
      name,
      async (payload: unknown, helpers: JobHelpers) => {
        const { job } = helpers;
        const context = { attempt: job.attempts, jobId: job.id, signal: helpers.abortSignal };
        try {
          await definition.runWith(payload, context);
        } catch (error) {
          const last = error instanceof GivenUp || job.attempts >= job.max_attempts;
          log[last ? "error" : "warn"](
            { error, task: name, jobId: job.id, attempt: job.attempts, givenUp: last },
            last ? "a job failed for good" : "a job failed and will be tried again",
          );
          if (error instanceof GivenUp) await stopTrying(helpers);
          throw error;
        }
      },
    ]),
  );
}

const HOUR = 3_600_000;

/** Cron items keyed by task, so that a missed run is made up for once and never piles up. */
export function cronItems(jobs: Jobs): ParsedCronItem[] {
  return parseCronItems(
    Object.entries(jobs).flatMap(([task, { cron }]) =>
      cron
        ? [
            {
              task,
              match: cron,
              identifier: task,
              options: {
                jobKey: `cron:${task}`,
                maxAttempts: 5,
                backfillPeriod: /^\S+ \d+ /.test(cron) ? 26 * HOUR : HOUR,
              },
            },
          ]
        : [],
    ),
  );
}

/** The worker's own words into our log; failures are told by taskList, with their error. */
const workerLog = new Logger(() => (level, message, meta) => {
  if (meta?.failure) return;
  const write = level === "warning" ? "warn" : level === "error" ? "error" : "trace";
  log[write]({ worker: true }, message);
});

/**
 * Options every worker here shares. With a batch delay, even of nothing, stopping waits until results are written;
 * without one, the last jobs of a stopping process would run again.
 */
export const workerOptions = {
  logger: workerLog,
  noHandleSignals: true,
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
};

/** The row is locked by this very run, so lowering its limit is ours to do; the worker then writes the error. */
async function stopTrying({ job, query }: JobHelpers): Promise<void> {
  await query("update graphile_worker._private_jobs set max_attempts = attempts where id = $1", [job.id]);
}
