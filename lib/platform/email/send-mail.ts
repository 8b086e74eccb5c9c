import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import type { JobContext } from "@/lib/platform/jobs/job";
import type { Mail } from "./mail";
import { mailer } from "./mailer";
import { maskedAddress } from "./masked-address";

/** Delivers a letter and writes down whether it left; what went wrong is thrown again, for the queue to try anew. */
export async function sendMail(mail: Mail, { attempt }: JobContext): Promise<void> {
  try {
    await mailer()(mail);
  } catch (error) {
    await note(mail, attempt, "failed", error instanceof Error ? error.message : "It failed.");
    throw error;
  }
  await note(mail, attempt, "sent", "");
}

async function note(mail: Mail, attempt: number, state: "sent" | "failed", why: string): Promise<void> {
  const recipient = maskedAddress(mail.to);
  const error = why.replaceAll(mail.to, recipient).slice(0, 500);
  await jobsDb().$executeRaw`
    INSERT INTO mail_log (id, kind, recipient, state, attempts, error, settled_at)
      VALUES (${mail.id}::uuid, ${mail.kind}, ${recipient}, ${state}, ${attempt}, ${error}, ${now()})
      ON CONFLICT (id) DO UPDATE
        SET state = excluded.state, attempts = excluded.attempts, error = excluded.error, settled_at = excluded.settled_at`;
}
