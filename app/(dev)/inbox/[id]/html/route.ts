import { findKeptMail } from "@/lib/platform/email/files";
import { inboxIsOpen } from "@/lib/platform/email/mailer";
import { AppError } from "@/lib/platform/errors";
import { problem } from "@/lib/web/problem";

/** No script runs in a letter; its links may leave it. */
const CSP =
  "sandbox allow-top-navigation; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

/** The letter as a mail program would show it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const mail = inboxIsOpen() ? await findKeptMail((await params).id) : null;
  if (!mail) return problem(new AppError("not_found", "There is no such letter."));
  return new Response(mail.html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": CSP,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
