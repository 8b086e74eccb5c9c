import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { commentJob, tellOfComment } from "./comments/tell-of-comment";
import { tellReaders, tellReadersJob } from "./newsletter/tell-readers";
import { countViews } from "./views/count-views";
import { publishDue, publishJob } from "./writing/publish-due";

export const blogJobs = {
  "blog.publish": job({ payload: publishJob, run: publishDue }),
  "blog.tell-readers": job({ payload: tellReadersJob, run: tellReaders }),
  "blog.tell-of-comment": job({ payload: commentJob, run: tellOfComment }),
  "blog.count-views": job({ payload: z.object({}), run: countViews, cron: "* * * * *" }),
};
