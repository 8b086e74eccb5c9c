import "server-only";
import { env } from "@/lib/platform/env";
import { keepAsFiles } from "./files";
import type { Mailer } from "./mail";
import { sendByResend } from "./send-by-resend";

/** Resend where a key is given, files everywhere else. */
export function mailer(): Mailer {
  const { RESEND_API_KEY, MAIL_FROM } = env();
  if (!RESEND_API_KEY) return keepAsFiles;
  return sendByResend(RESEND_API_KEY, MAIL_FROM);
}

/** Whether mails may be read in the browser: only where they are files, and never on a public site. */
export function inboxIsOpen(): boolean {
  const { RESEND_API_KEY, LUMO_EMBEDDED, LUMO_MODE } = env();
  return !RESEND_API_KEY && (Boolean(LUMO_EMBEDDED) || LUMO_MODE !== "production");
}
