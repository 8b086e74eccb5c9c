import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { retryHeldJob } from "@/lib/platform/jobs/held-jobs";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, NO_JOB } from "../refusals";
import type { JobRef } from "./schema";

/** Gives a job its tries back, from now. Administrators. One that runs, or is done, is not there. */
export async function retryJob(actor: Actor, { id }: JobRef): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const task = await retryHeldJob(id);
  assertFound(task, NO_JOB);
  await audit(db, { action: "admin.job-retried", actorId: actor.id, subjectId: null, data: { id, task } });
}
