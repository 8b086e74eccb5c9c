import "server-only";
import { z } from "zod";
import { accountsJobs } from "@/lib/accounts/jobs";
import { achievementJobs } from "@/lib/achievements/jobs";
import { adminJobs } from "@/lib/admin/jobs";
import { blogJobs } from "@/lib/blog/jobs";
import { communityJobs } from "@/lib/communities/jobs";
import { filmJobs } from "@/lib/films/jobs";
import { movingJobs } from "@/lib/films/moving/import/jobs";
import { recommendationJobs } from "@/lib/films/recommendations/jobs";
import { tmdbJobs } from "@/lib/films/tmdb/jobs";
import { forumJobs } from "@/lib/forum/jobs";
import { mediaJobs } from "@/lib/media/jobs";
import { messagingJobs } from "@/lib/messaging/jobs";
import { moderationJobs } from "@/lib/moderation/jobs";
import { notificationJobs } from "@/lib/notifications/jobs";
import { mailJobs } from "@/lib/platform/email/jobs";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { forgetOldFailures, giveUpUnknown } from "@/lib/platform/jobs/held-jobs";
import { type Jobs, job } from "@/lib/platform/jobs/job";
import { onEnqueued } from "@/lib/platform/jobs/wake";
import { startWorker, stopWorker } from "@/lib/platform/jobs/worker";
import { later } from "@/lib/platform/later";
import { realtimeJobs } from "@/lib/platform/realtime/jobs";

/** Every job of the house. A room adds its own by one line here. */
export const jobs: Jobs = {
  ...mailJobs,
  ...accountsJobs,
  ...achievementJobs,
  ...adminJobs,
  ...blogJobs,
  ...communityJobs,
  ...filmJobs,
  ...forumJobs,
  ...mediaJobs,
  ...messagingJobs,
  ...moderationJobs,
  ...movingJobs,
  ...notificationJobs,
  ...recommendationJobs,
  ...realtimeJobs,
  ...tmdbJobs,
  "jobs.tidy": job({ payload: z.object({}), run: tidyJobs, cron: "7 * * * *" }),
};

async function tidyJobs(): Promise<void> {
  await giveUpUnknown(jobs);
  await forgetOldFailures();
}

/**
 * Called once per process. On one machine: a worker beside the server. On a serverless host nothing may run
 * between requests, so due jobs are run after the answer that enqueued them, and by the cron route.
 */
export function startJobs(): void {
  if (process.env.VERCEL) {
    onEnqueued(() => later(drainSome));
    return;
  }
  startWorker(jobs);
}

async function drainSome(): Promise<void> {
  await drainJobs(jobs, { seconds: 20, lanes: 2 });
}

/** Lets running jobs finish; for shutdown. */
export async function stopJobs(): Promise<void> {
  onEnqueued(undefined);
  await stopWorker();
}
