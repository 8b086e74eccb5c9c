import "server-only";
import type { ReactElement } from "react";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { assertAddress, assertHeader, type Mail } from "./mail";
import { maskedAddress } from "./masked-address";
import { renderLetter } from "./render-letter";
import { type Subscription, unsubscribeHeaders } from "./unsubscribe";

export interface Outgoing {
  to: string;
  subject: string;
  /** Usually a `<Letter>`; give it `unsubscribeUrl(...)` too when `unsubscribe` is set. */
  letter: ReactElement;
  /** What the mail is, for the inbox and for counting: "verify-email", "digest". */
  kind: string;
  /** Set for everything a member may stop: adds the one-click headers. */
  unsubscribe?: Subscription;
  /** Mails with one key that still wait are one mail: the newest. */
  key?: string;
  runAt?: Date;
}

/**
 * Writes a mail into the queue, in the caller's transaction: it leaves if, and only if, the change that caused it
 * is kept. It is rendered now, so that it says what was true now. The log of letters says what becomes of it.
 */
export async function enqueueMail(tx: Db, outgoing: Outgoing): Promise<void> {
  assertAddress(outgoing.to);
  assertHeader("Subject", outgoing.subject);
  const headers = outgoing.unsubscribe ? unsubscribeHeaders(outgoing.unsubscribe) : {};
  for (const [name, value] of Object.entries(headers)) assertHeader(name, value);
  const mail: Mail = {
    id: newId(),
    kind: outgoing.kind,
    to: outgoing.to,
    subject: outgoing.subject,
    ...(await renderLetter(outgoing.letter)),
    headers,
  };
  const key = outgoing.key ? `mail:${outgoing.key}` : null;
  await tx.$executeRaw`
    SELECT enqueue_mail(${JSON.stringify(mail)}::json, ${maskedAddress(mail.to)}, ${outgoing.runAt ?? null}::timestamptz, ${key},
      ${now()}::timestamptz)::text`;
  if (!outgoing.runAt) afterCommit(wakeDrain);
}
