import "server-only";
import { EventEmitter, once } from "node:events";
import { run, runOnce, type Worker, type WorkerEvents } from "graphile-worker";
import type { Jobs } from "./job";
import { freeJobsOfTheDead, showAlive, showDone } from "./liveness";
import { jobsPool } from "./pool";
import { cronItems, taskList, workerOptions } from "./tasks";

export interface DrainOptions {
  /** Takes no new job after this long. */
  seconds: number;
  /** Also enqueue what cron made due since the last drain; for hosts where no worker keeps time. */
  cron?: boolean;
  lanes?: number;
}

/** Runs every job that is due, then returns how many were run. For hosts without a worker, and for tests. */
export async function drainJobs(jobs: Jobs, { seconds, cron = false, lanes = 1 }: DrainOptions) {
  await freeJobsOfTheDead();
  if (cron) await enqueueDueCron(jobs);
  const workers: Worker[] = [];
  const events: WorkerEvents = new EventEmitter();
  const client = await jobsPool().connect();
  let count = 0;
  let id: string | undefined;
  let shown: Promise<void> | undefined;
  events.on("pool:create", ({ workerPool }) => {
    id = workerPool.id;
    shown = showAlive(client, id);
  });
  events.on("worker:create", ({ worker }) => workers.push(worker));
  events.on("job:complete", () => {
    count++;
  });
  const deadline = setTimeout(() => {
    for (const worker of workers) worker.release();
  }, seconds * 1000);
  try {
    await runOnce({
      ...workerOptions,
      events,
      pgPool: jobsPool(),
      concurrency: lanes,
      taskList: taskList(jobs),
    });
    await shown;
    if (id) await showDone(client, id);
  } finally {
    clearTimeout(deadline);
    client.release();
  }
  return { run: count };
}

/** A worker with nothing to do is started for the moment in which it looks for missed cron times. */
async function enqueueDueCron(jobs: Jobs): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  const started = once(events, "cron:started");
  const runner = await run({
    pgPool: jobsPool(),
    events,
    ...workerOptions,
    taskList: {},
    parsedCronItems: cronItems(jobs),
  });
  await started;
  await runner.stop();
}
