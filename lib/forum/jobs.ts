import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { remindJob, remindOfPost } from "./bookmarks/remind-of-post";
import { forgetOldDrafts } from "./drafts/forget-old-drafts";
import { plannedJob, publishPlanned } from "./planned/publish-planned";
import { hearersJob, tellHearers } from "./posts/tell-hearers";

export const forumJobs = {
  "forum.forget-old-drafts": job({ payload: z.object({}), run: forgetOldDrafts, cron: "40 4 * * *" }),
  "forum.publish-planned": job({ payload: plannedJob, run: publishPlanned }),
  "forum.remind": job({ payload: remindJob, run: remindOfPost }),
  "forum.tell-hearers": job({ payload: hearersJob, run: tellHearers }),
};
