"use server";
import { revalidatePath } from "next/cache";
import type { Actor } from "@/lib/auth/actor";
import { action } from "@/lib/web/action";
import { deleteJob } from "./delete-job";
import { retryJob } from "./retry-job";
import { type JobRef, jobParams } from "./schema";

/** What is done to the queue shows at once. */
function inQueue(run: (actor: Actor, job: JobRef) => Promise<void>) {
  return async (actor: Actor, job: JobRef): Promise<void> => {
    await run(actor, job);
    revalidatePath("/admin/jobs");
  };
}
export const retry = action(jobParams, inQueue(retryJob), "It runs again now.");
export const drop = action(jobParams, inQueue(deleteJob), "Deleted.");
