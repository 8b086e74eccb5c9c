import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { previewLink } from "./preview-link";

export const messagingJobs = {
  "messaging.preview-link": job({ payload: z.object({ messageId: z.uuid() }), run: previewLink }),
};
