import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { deliverLetter } from "./deliver-letter";
import { deliverPush, pushBrowserPayload, pushToBrowser } from "./deliver-push";
import { pruneNotifications } from "./prune-notifications";
import { sendWeeklyDigest } from "./send-weekly-digest";
import { toldPayload } from "./told-schema";

const nothing = z.object({});

export const notificationJobs = {
  "notifications.push": job({ payload: toldPayload, run: deliverPush }),
  "notifications.push-browser": job({
    payload: pushBrowserPayload,
    run: (payload) => pushToBrowser(payload),
  }),
  "notifications.mail": job({ payload: toldPayload, run: deliverLetter }),
  "notifications.prune": job({ payload: nothing, run: pruneNotifications, cron: "20 3 * * *" }),
  "notifications.digest": job({ payload: nothing, run: sendWeeklyDigest, cron: "2 * * * *" }),
};
