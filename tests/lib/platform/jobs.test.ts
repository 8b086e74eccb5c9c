import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { GET as drainRoute } from "@/app/api/cron/drain-jobs/route";
import { closeDatabase, db, inTransaction } from "@/lib/platform/db";
import { type DrainOptions, drainJobs } from "@/lib/platform/jobs/drain";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import {
  forgetOldFailures,
  giveUpUnknown,
  listJobs,
  queueHealth,
  retryHeldJob,
} from "@/lib/platform/jobs/held-jobs";
import { GivenUp, type Jobs, job } from "@/lib/platform/jobs/job";
import { showAlive, showDone } from "@/lib/platform/jobs/liveness";
import { closeJobsPool, jobsPool } from "@/lib/platform/jobs/pool";
import { onEnqueued } from "@/lib/platform/jobs/wake";
import { startWorker, stopWorker } from "@/lib/platform/jobs/worker";
import { asApp, asSuperuser } from "@/tests/support/database";

let ran: string[] = [];
const jobs: Jobs = {
  "test.note": job({
    payload: z.object({ word: z.string() }),
    run: async ({ word }) => {
      ran.push(word);
    },
  }),
  "test.fail": job({
    payload: z.object({}),
    run: async () => {
      throw new Error("no luck today");
    },
  }),
  "test.hopeless": job({
    payload: z.object({}),
    run: async () => {
      throw new GivenUp("there is no such address");
    },
  }),
  "test.nightly": job({
    payload: z.object({}),
    cron: "0 3 * * *",
    run: async () => {
      ran.push("nightly");
    },
  }),
};
const drain = (options: Partial<DrainOptions> = {}) => drainJobs(jobs, { seconds: 10, ...options });
const locks = () =>
  asSuperuser(
    "select 1 from pg_locks join pg_database d on d.oid = database where locktype = 'advisory' and d.datname = current_database()",
  );
const waiting = () =>
  asSuperuser<{ task_identifier: string }>("select * from graphile_worker.jobs order by id");

beforeEach(async () => {
  ran = [];
  await asSuperuser(
    "truncate graphile_worker._private_jobs, graphile_worker._private_known_crontabs cascade",
  );
});
afterAll(async () => {
  onEnqueued(undefined);
  await closeJobsPool();
  await closeDatabase();
});

describe("a job belongs to the change that causes it", () => {
  test("it runs once when the transaction commits", async () => {
    await inTransaction((tx) => enqueue(tx, "test.note", { word: "hello" }));
    expect(await drain()).toEqual({ run: 1 });
    expect(await drain()).toEqual({ run: 0 });
    expect(ran).toEqual(["hello"]);
  });

  test("it never was when the transaction is rolled back", async () => {
    const change = inTransaction(async (tx) => {
      await enqueue(tx, "test.note", { word: "hello" });
      throw new Error("changed my mind");
    });
    await expect(change).rejects.toThrow("changed my mind");
    expect(await waiting()).toEqual([]);
  });

  test("one with a later time waits for it", async () => {
    await enqueue(db, "test.note", { word: "later" }, { runAt: new Date(Date.now() + 60_000) });
    expect(await drain()).toEqual({ run: 0 });
    expect(await waiting()).toHaveLength(1);
  });

  test("two with one key are one, the newer", async () => {
    await enqueue(db, "test.note", { word: "old" }, { key: "note" });
    await enqueue(db, "test.note", { word: "new" }, { key: "note" });
    await drain();
    expect(ran).toEqual(["new"]);
  });

  test("whoever drains is called after the commit, not before", async () => {
    const wake = vi.fn();
    onEnqueued(wake);
    await inTransaction(async (tx) => {
      await enqueue(tx, "test.note", { word: "hello" });
      expect(wake).not.toHaveBeenCalled();
    });
    expect(wake).toHaveBeenCalledOnce();
    onEnqueued(undefined);
  });

  test("the application may enqueue, and nothing else there", async () => {
    await expect(asApp("select * from graphile_worker.jobs")).rejects.toThrow(/permission denied/);
    await expect(asApp("select graphile_worker.add_job('test.note')")).rejects.toThrow(/permission denied/);
  });
});

describe("a job that fails", () => {
  test("is tried again after a pause, and staff can read why it failed", async () => {
    await enqueue(db, "test.fail", {}, { maxAttempts: 3 });
    await drain();
    const [failed] = await listJobs("failed");
    expect(failed).toMatchObject({
      task: "test.fail",
      attempts: 1,
      lastError: "no luck today",
      givenUp: false,
    });
    expect(failed?.runAt.getTime()).toBeGreaterThan(Date.now() + 1000);
    expect(await drain()).toEqual({ run: 0 });
  });

  test("is given up after its last try, and can be given another chance", async () => {
    await enqueue(db, "test.fail", {}, { maxAttempts: 1 });
    await drain();
    const [failed] = await listJobs("failed");
    expect(failed).toMatchObject({ givenUp: true });
    expect(await queueHealth()).toMatchObject({ givenUp: 1, due: 0 });
    expect(await retryHeldJob(failed?.id ?? "")).toBe("test.fail");
    expect(await queueHealth()).toMatchObject({ givenUp: 0, due: 1 });
    expect(await drain()).toEqual({ run: 1 });
  });

  test("is not repeated when it says that it is hopeless", async () => {
    await enqueue(db, "test.hopeless", {});
    await drain();
    expect(await listJobs("failed")).toMatchObject([
      { attempts: 1, givenUp: true, lastError: "there is no such address" },
    ]);
  });

  test("is not repeated when its payload does not fit", async () => {
    await enqueue(db, "test.note", { wrong: 1 });
    await drain();
    expect(await listJobs("failed")).toMatchObject([{ task: "test.note", givenUp: true }]);
    expect(ran).toEqual([]);
  });

  test("is kept as failed when nobody knows its task, but only after an hour: a newer version may", async () => {
    await enqueue(db, "test.unknown", {});
    await drain();
    expect(await listJobs("failed")).toEqual([]);
    expect(await giveUpUnknown(jobs, 0)).toBe(1);
    expect(await listJobs("failed")).toMatchObject([{ task: "test.unknown", givenUp: true }]);
  });
});

describe("tidying", () => {
  test("forgets what was given up two weeks ago, and nothing that may still run", async () => {
    await enqueue(db, "test.hopeless", {});
    await drain();
    await enqueue(db, "test.note", { word: "still here" }, { runAt: new Date(Date.now() + 60_000) });
    expect(await forgetOldFailures()).toBe(0);
    await asSuperuser("update graphile_worker._private_jobs set updated_at = now() - interval '15 days'");
    expect(await forgetOldFailures()).toBe(1);
    expect(await waiting()).toMatchObject([{ task_identifier: "test.note" }]);
  });
});

describe("a host without a worker", () => {
  test("makes up for a missed night once, however long it slept", async () => {
    await drain({ cron: true });
    expect(ran).toEqual([]);
    await asSuperuser(
      "update graphile_worker._private_known_crontabs set known_since = now() - interval '3 days'",
    );
    await drain({ cron: true });
    await drain({ cron: true });
    expect(ran).toEqual(["nightly"]);
  });

  test("stops taking jobs when its time is over", async () => {
    const slow: Jobs = {
      "test.slow": job({
        payload: z.object({}),
        run: () => new Promise((resolve) => setTimeout(resolve, 150)),
      }),
    };
    for (let n = 0; n < 20; n++) await enqueue(db, "test.slow", {});
    const { run } = await drainJobs(slow, { seconds: 0.4 });
    expect(run).toBeGreaterThan(0);
    expect(run).toBeLessThan(6);
    expect((await waiting()).length).toBe(20 - run);
    expect(await asSuperuser("select 1 from graphile_worker.jobs where locked_at is not null")).toEqual([]);
  });

  test("opens its door to the clock alone", async () => {
    const url = "http://localhost/api/cron/drain-jobs";
    expect((await drainRoute(new Request(url))).status).toBe(401);
    const headers = { authorization: `Bearer ${process.env.CRON_SECRET}` };
    const answer = await drainRoute(new Request(url, { headers }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ done: { run: 0 } });
  });
});

describe("a process that dies", () => {
  const lockedBy = (worker: string) =>
    asSuperuser(
      "update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = $1",
      [worker],
    );

  test("leaves its jobs to the next one", async () => {
    await enqueue(db, "test.note", { word: "again" });
    await lockedBy("pool-of-the-dead");
    expect(await drain()).toEqual({ run: 1 });
    expect(ran).toEqual(["again"]);
  });

  test("is not mistaken for one that works slowly", async () => {
    await enqueue(db, "test.note", { word: "mine" });
    await lockedBy("pool-of-the-living");
    const living = await jobsPool().connect();
    await showAlive(living, "pool-of-the-living");
    expect(await drain()).toEqual({ run: 0 });
    await showDone(living, "pool-of-the-living");
    living.release();
    expect(await drain()).toEqual({ run: 1 });
  });
});

describe("the worker beside the server", () => {
  test("goes on after the database threw it out", async () => {
    startWorker(jobs);
    await enqueue(db, "test.note", { word: "before" });
    await vi.waitFor(() => expect(ran).toEqual(["before"]), { timeout: 3000 });
    await vi.waitFor(async () => expect(await locks()).toHaveLength(1), { timeout: 3000 });
    await asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jobs'");
    await enqueue(db, "test.note", { word: "after" });
    await vi.waitFor(() => expect(ran).toEqual(["before", "after"]), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await locks()).toHaveLength(1), { timeout: 5000 });
    await stopWorker();
    await vi.waitFor(async () => expect(await locks()).toEqual([]), { timeout: 3000 });
  });

  test("picks jobs up at once and lets running ones finish when it stops", async () => {
    let finished = false;
    const slow = job({
      payload: z.object({}),
      run: async () => {
        ran.push("started");
        await new Promise((resolve) => setTimeout(resolve, 300));
        finished = true;
      },
    });
    startWorker({ ...jobs, "test.slow": slow });
    startWorker(jobs);
    await enqueue(db, "test.slow", {});
    await vi.waitFor(() => expect(ran).toEqual(["started"]), { timeout: 3000 });
    await stopWorker();
    expect(finished).toBe(true);
    expect(await waiting()).toEqual([]);
  });
});
