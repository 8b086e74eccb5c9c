import { afterAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { deleteJob } from "@/lib/admin/queue/delete-job";
import { listJobs } from "@/lib/admin/queue/queries";
import { retryJob } from "@/lib/admin/queue/retry-job";
import { jobsQuery } from "@/lib/admin/queue/schema";
import { closeDatabase, db } from "@/lib/platform/db";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { GivenUp, job } from "@/lib/platform/jobs/job";
import { closeJobsPool } from "@/lib/platform/jobs/pool";
import { ada, admin, castOnStage, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
beforeEach(async () => {
  await asSuperuser("TRUNCATE graphile_worker._private_jobs CASCADE");
});
afterAll(async () => {
  await closeJobsPool();
  await closeDatabase();
});

let luck = false;
const jobs = {
  "test.unlucky": job({
    payload: z.object({}),
    run: async () => {
      if (!luck) throw new GivenUp("no luck today");
    },
  }),
};
const ask = (query: Record<string, unknown> = {}, actor = admin) => listJobs(actor, jobsQuery.parse(query));
const fail = async () => {
  luck = false;
  await enqueue(db, "test.unlucky", {});
  await drainJobs(jobs, { seconds: 10 });
  const [failed] = (await ask()).items;
  if (!failed) throw new Error("It failed.");
  return failed;
};

test("administrators see what waits and what failed with why, a page at a time, and never what a job carries", async () => {
  expect(await fail()).toMatchObject({ task: "test.unlucky", givenUp: true, lastError: "no luck today" });
  for (let left = 3; left > 0; left--)
    await enqueue(db, "test.later", { secret: "words" }, { runAt: new Date(Date.now() + 60_000) });
  const first = await ask({ box: "waiting", limit: 2 });
  expect(first).toMatchObject({ counts: { waiting: 3, failed: 1 }, items: [{ task: "test.later" }, {}] });
  const second = await ask({ box: "waiting", limit: 2, cursor: first.nextCursor });
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  expect(second.nextCursor).toBeNull();
  expect(JSON.stringify(first)).not.toContain("words");
  for (const outsider of [ada, moderator])
    await expect(ask({}, outsider)).rejects.toMatchObject({ code: "forbidden" });
});

test("a job that was given up runs again when an administrator says so, once; it is written down", async () => {
  const failed = await fail();
  for (const outsider of [ada, moderator]) {
    await expect(retryJob(outsider, failed)).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteJob(outsider, failed)).rejects.toMatchObject({ code: "forbidden" });
  }
  luck = true;
  await retryJob(admin, failed);
  expect(await drainJobs(jobs, { seconds: 10 })).toEqual({ run: 1 });
  expect((await ask()).items).toEqual([]);
  await expect(retryJob(admin, failed)).rejects.toMatchObject({ code: "not_found" });
  expect(await asSuperuser("SELECT action, actor_id, data FROM audit_entries")).toEqual([
    { action: "admin.job-retried", actor_id: admin.id, data: { id: failed.id, task: "test.unlucky" } },
  ]);
});

test("a deleted job is gone undone; of two who delete it one does", async () => {
  const failed = await fail();
  const both = await Promise.allSettled([deleteJob(admin, failed), deleteJob(admin, failed)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await ask()).items).toEqual([]);
  expect(await asSuperuser("SELECT action FROM audit_entries")).toEqual([{ action: "admin.job-deleted" }]);
});
