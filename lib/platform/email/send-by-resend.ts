import "server-only";
import { Resend } from "resend";
import { GivenUp } from "@/lib/platform/jobs/job";
import type { Mail, Mailer } from "./mail";

/** Resend forgets idempotency keys after 24 h, longer than a mail is tried again. Tests point `baseUrl` at a stand-in. */
export function sendByResend(apiKey: string, from: string, baseUrl?: string): Mailer {
  const resend = new Resend(apiKey, { baseUrl });
  return async (mail: Mail) => {
    const { error } = await resend.emails.send(
      { from, to: mail.to, subject: mail.subject, html: mail.html, text: mail.text, headers: mail.headers },
      { idempotencyKey: `mail-${mail.id}` },
    );
    if (!error) return;
    const sentence = `Resend: ${error.name}: ${error.message}`;
    const status = error.statusCode ?? 500;
    const hopeless = status >= 400 && status < 500 && ![401, 403, 408, 409, 429].includes(status);
    throw hopeless ? new GivenUp(sentence) : new Error(sentence);
  };
}
