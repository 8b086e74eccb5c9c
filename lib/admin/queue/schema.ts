import { z } from "zod";
import { JOB_BOXES } from "@/lib/platform/jobs/job-boxes";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { moment } from "@/lib/talk/schema";
import { firstOf } from "../first-of";

export const jobParams = z.object({ id: z.string().regex(/^\d{1,18}$/, "Not the number of a job.") });
export type JobRef = z.output<typeof jobParams>;

export const jobsQuery = pageQuery(PAGE.rows).extend({
  box: z.enum(JOB_BOXES, { error: "failed, or waiting." }).default("failed"),
});
export type JobsQuery = z.output<typeof jobsQuery>;

const jobView = z.object({
  id: z.string(),
  task: z.string(),
  attempts: z.int(),
  maxAttempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: moment,
  runAt: moment,
  isRunning: z.boolean(),
  /** Tried for the last time, until somebody gives it another chance. */
  givenUp: z.boolean(),
});
export type JobView = z.output<typeof jobView>;

export const jobsPage = z.object({
  counts: z.object({ waiting: z.int(), failed: z.int() }),
  items: z.array(jobView),
  nextCursor: z.string().nullable(),
});
export type JobsPage = z.output<typeof jobsPage>;

const { box, cursor } = jobsQuery.shape;
/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const jobsPageQuery = z.object({
  box: firstOf(box).transform((value) => value ?? ("failed" as const)),
  cursor: firstOf(cursor),
  limit: z.number().default(PAGE.rows),
});
