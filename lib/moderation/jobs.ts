import "server-only";
import { z } from "zod";
import { type Jobs, job } from "@/lib/platform/jobs/job";
import { forgetRemovals } from "./forget-removals";
import { forgetHeld } from "./held/forget-held";

export const moderationJobs: Jobs = {
  "moderation.forget-removals": job({ payload: z.object({}), run: forgetRemovals, cron: "17 4 * * *" }),
  "moderation.forget-held": job({ payload: z.object({}), run: forgetHeld, cron: "27 4 * * *" }),
};
