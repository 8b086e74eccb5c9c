import "server-only";
import type { Tx } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { NOTICES, type NoticeName, SecurityLetter } from "./emails/security-letter";

/** Tells a member that something about how they sign in has changed, so that they can object if it was not them. Inside the change's own transaction. */
export async function mailNotice(
  tx: Tx,
  member: { id: string; name: string },
  what: NoticeName,
): Promise<void> {
  const { email } = await tx.account.findUniqueOrThrow({
    where: { memberId: member.id },
    select: { email: true },
  });
  await enqueueMail(tx, {
    to: email,
    subject: NOTICES[what].subject,
    letter: SecurityLetter({ name: member.name, what }),
    kind: `security-${what}`,
  });
}
