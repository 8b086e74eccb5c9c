import { drainJobs } from "@/lib/platform/jobs/drain";
import { cron } from "@/lib/web/cron";
import { jobs } from "@/lib/web/jobs";

/** Seconds this may take on a serverless host; the last of them are for a job that has begun. */
export const maxDuration = 60;

export const GET = cron(() => drainJobs(jobs, { seconds: 40, cron: true, lanes: 4 }));
