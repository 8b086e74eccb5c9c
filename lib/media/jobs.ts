import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { sweepFiles, sweepUploads } from "./sweep-uploads";

const nothing = z.object({});

export const mediaJobs = {
  "media.sweep-uploads": job({ payload: nothing, run: sweepUploads, cron: "17 * * * *" }),
  "media.sweep-files": job({ payload: nothing, run: sweepFiles, cron: "47 4 * * *" }),
};
