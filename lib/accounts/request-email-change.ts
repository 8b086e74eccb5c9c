import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { findAccountById } from "@/lib/auth/sign-in-account";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { AppError, assertFound } from "@/lib/platform/errors";
import { randomToken } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { assertOwnPassword } from "./change-password";
import { AlreadyMemberLetter } from "./emails/already-member-letter";
import { mailNotice } from "./mail-notice";
import { linkMail, mailTokenRow } from "./mail-token";
import { assertInBrowser } from "./policy";
import type { EmailChangeInput } from "./schema";

/**
 * Sends a link to the new address and a notice to the old one. The account moves when the link is answered. A new address
 * that has an account already gets another letter, and this page says the same.
 */
export async function requestEmailChange(
  actor: Actor,
  { email, currentPassword }: EmailChangeInput,
): Promise<{ email: string }> {
  assertInBrowser(actor);
  const account = await findAccountById(actor.id);
  assertFound(account, "This account is no longer there.");
  if (email.toLowerCase() === account.email.toLowerCase()) {
    throw new AppError("invalid", "This is the address you have.", {
      email: "This is the address you have.",
    });
  }
  if (account.passwordHash) await assertOwnPassword(actor, currentPassword, account.passwordHash);
  await spend("mail", email.toLowerCase());
  await withMember(actor.id, async (tx) => {
    const purpose = "change-email";
    const token = randomToken();
    const [taken] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT email_has_account(${email}) AS taken`;
    await tx.mailToken.updateMany({
      where: { memberId: actor.id, purpose, usedAt: null },
      data: { usedAt: now() },
    });
    if (taken?.taken) {
      const letter = AlreadyMemberLetter({ name: "there" });
      await enqueueMail(tx, {
        to: email,
        subject: "You are a member of Lumo already",
        letter,
        kind: "already-member",
      });
    } else {
      await tx.mailToken.create({ data: mailTokenRow({ memberId: actor.id, purpose, token, email }) });
      await enqueueMail(tx, linkMail({ name: actor.name, purpose, token, to: email }));
    }
    await mailNotice(tx, actor, "email-change-asked");
    await audit(tx, { action: "auth.email-change-asked", actorId: actor.id, subjectId: actor.id });
  });
  return { email };
}
