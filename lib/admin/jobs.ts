import "server-only";
import { z } from "zod";
import { dropTags } from "@/lib/platform/cache";
import { type Jobs, job } from "@/lib/platform/jobs/job";
import { ANNOUNCED } from "./announcements/tell-everybody";
import { lookAgain } from "./featured/look-again";

export const adminJobs: Jobs = {
  "admin.announce": job({ payload: z.object({}), run: () => dropTags(ANNOUNCED) }),
  "admin.look-at-featured": job({ payload: z.object({}), run: lookAgain, cron: "*/5 * * * *" }),
};
