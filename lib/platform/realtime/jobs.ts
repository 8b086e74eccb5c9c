import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { pruneEvents } from "./prune-events";

export const realtimeJobs = {
  "realtime.prune": job({ payload: z.object({}), run: pruneEvents, cron: "40 * * * *" }),
};
