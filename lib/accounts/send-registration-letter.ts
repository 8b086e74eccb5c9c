import "server-only";
import { jobsDb } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { env } from "@/lib/platform/env";
import { AlreadyMemberLetter } from "./emails/already-member-letter";
import { ConfirmLetter } from "./emails/confirm-letter";

/** A job: writes to whoever wanted to join, or, where the address has an account, to its owner. The request itself never knew which. */
export async function sendRegistrationLetter({ id, token }: { id: string; token: string }): Promise<void> {
  const wish = await jobsDb().registration.findUnique({ where: { id } });
  // Corrected from the same browser before its letter was written.
  if (!wish) return;
  const owner = await jobsDb().account.findUnique({
    where: { email: wish.email },
    select: { email: true, member: { select: { name: true } } },
  });
  const link = `${env().APP_URL}/verify-email?token=${token}`;
  await enqueueMail(jobsDb(), {
    to: owner?.email ?? wish.email,
    subject: owner ? "You are a member of Lumo already" : "Confirm your address and come in",
    letter: owner
      ? AlreadyMemberLetter({ name: owner.member.name })
      : ConfirmLetter({ name: wish.name, handle: wish.handle, link }),
    kind: owner ? "already-member" : "verify-email",
    key: `registration:${id}`,
  });
}
