import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import * as held from "@/lib/platform/jobs/held-jobs";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { canAdminister } from "../policy";
import { ADMINS_ONLY } from "../refusals";
import { type JobsPage, type JobsQuery, jobParams } from "./schema";

/** Jobs that failed, or that wait, newest first, and how many there are of each. Administrators; never what a job carries. */
export async function listJobs(actor: Actor, { box, cursor, limit }: JobsQuery): Promise<JobsPage> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const before = cursor ? decodeCursor(cursor, z.tuple([jobParams.shape.id]))[0] : null;
  const [rows, { waiting, failed }] = await Promise.all([
    held.listJobs(box, { before, most: limit + 1 }),
    held.queueHealth(),
  ]);
  const jobs = rows.map(({ createdAt, runAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    runAt: runAt.toISOString(),
  }));
  return { counts: { waiting, failed }, ...toPage(jobs, limit, ({ id }) => [id]) };
}
