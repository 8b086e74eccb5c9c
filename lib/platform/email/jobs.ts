import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { job } from "@/lib/platform/jobs/job";
import { mailSchema } from "./mail";
import { sendMail } from "./send-mail";

const DAYS = 30;

export const mailJobs = {
  "mail.send": job({ payload: mailSchema, run: sendMail }),
  "mail.forget": job({ payload: z.object({}), run: forgetOldMail, cron: "37 4 * * *" }),
};

/** After a month nobody asks any more what became of a letter. */
async function forgetOldMail(): Promise<void> {
  const last = new Date(now().getTime() - DAYS * 24 * 3_600_000);
  await jobsDb().$executeRaw`DELETE FROM mail_log WHERE created_at < ${last}`;
}
