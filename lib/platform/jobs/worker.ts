import "server-only";
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Runner, run, type WorkerEvents } from "graphile-worker";
import { log } from "@/lib/platform/log";
import type { Jobs } from "./job";
import { freeJobsOfTheDead, showAlive } from "./liveness";
import { closeJobsPool, jobsPool } from "./pool";
import { cronItems, taskList, workerOptions } from "./tasks";

interface Work {
  stopping: AbortController;
  runner?: Runner;
  ended: Promise<void>;
}
// The worker may be started in one bundle of the server and stopped from another: they share this.
const kept = globalThis as typeof globalThis & { lumoJobs?: Work };

/**
 * Runs jobs in this process, four at a time, with their cron times, until stopWorker. Begins anew by itself when the
 * database was away. Starting twice is the same as once.
 */
export function startWorker(jobs: Jobs): void {
  if (kept.lumoJobs) return;
  const work: Work = { stopping: new AbortController(), ended: Promise.resolve() };
  work.ended = keepRunning(work, jobs);
  kept.lumoJobs = work;
}

/** Takes no more jobs, lets running ones finish (5 s, then they are told to abort), closes connections. */
export async function stopWorker(): Promise<void> {
  const work = kept.lumoJobs;
  delete kept.lumoJobs;
  work?.stopping.abort();
  await work?.runner?.stop();
  await work?.ended;
  await closeJobsPool();
}

const PAUSE = 2000;

async function keepRunning(work: Work, jobs: Jobs): Promise<void> {
  const { signal } = work.stopping;
  while (!signal.aborted) {
    try {
      await runUntilItEnds(work, jobs);
    } catch (error) {
      log.error({ error }, "the job worker stopped; it starts again in a moment");
    }
    if (!signal.aborted) await sleep(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function runUntilItEnds(work: Work, jobs: Jobs): Promise<void> {
  await freeJobsOfTheDead();
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:listen:success", ({ client, workerPool }) => {
    // The connection is about to ask for notifications; the lock comes when it has.
    client.once("drain", () => {
      showAlive(client, workerPool.id).catch((error) =>
        log.warn({ error }, "a worker cannot show that it lives"),
      );
    });
  });
  const runner = await run({
    ...workerOptions,
    events,
    pgPool: jobsPool(),
    concurrency: 4,
    pollInterval: 2000,
    gracefulShutdownAbortTimeout: 5000,
    taskList: taskList(jobs),
    parsedCronItems: cronItems(jobs),
  });
  work.runner = runner;
  if (work.stopping.signal.aborted) await runner.stop();
  const rounds = setInterval(() => {
    freeJobsOfTheDead().catch((error) => log.warn({ error }, "dead workers could not be looked for"));
  }, 60_000);
  try {
    await runner.promise;
  } finally {
    clearInterval(rounds);
    work.runner = undefined;
  }
}
