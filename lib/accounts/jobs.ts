import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { makeExport } from "./export/make-export";
import { exportJob } from "./export/schema";
import { sweepExports } from "./export/sweep-exports";
import { eraseAccounts } from "./leaving/erase-accounts";
import { sendLink } from "./send-link";
import { sendRegistrationLetter } from "./send-registration-letter";
import { sweepAccounts } from "./sweep-accounts";

export const accountsJobs = {
  "accounts.registration-letter": job({
    payload: z.object({ id: z.uuid(), token: z.string() }),
    run: sendRegistrationLetter,
  }),
  "accounts.link": job({
    payload: z.object({ id: z.uuid(), email: z.string(), purpose: z.enum(["sign-in", "reset"]) }),
    run: sendLink,
  }),
  "accounts.sweep": job({ payload: z.object({}), cron: "17 * * * *", run: sweepAccounts }),
  "accounts.erase": job({ payload: z.object({}), cron: "41 3 * * *", run: eraseAccounts }),
  "accounts.export": job({ payload: exportJob, run: makeExport }),
  "accounts.sweep-exports": job({ payload: z.object({}), cron: "23 * * * *", run: sweepExports }),
};
