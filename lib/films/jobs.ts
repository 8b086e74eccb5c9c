import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { remindJob, remindOfNight } from "./nights/remind-of-night";
import { countPrior } from "./scores/count-prior";

export const filmJobs = {
  "films.count-prior": job({
    payload: z.object({}),
    run: async () => {
      await countPrior();
    },
    cron: "17 4 * * *",
  }),
  "films.remind-of-night": job({ payload: remindJob, run: remindOfNight }),
};
