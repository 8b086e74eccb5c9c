import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { hashPassword, isPassword } from "@/lib/auth/passwords";
import { endSessions } from "@/lib/auth/sessions";
import { findAccountById } from "@/lib/auth/sign-in-account";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { refund } from "@/lib/platform/refund";
import { mailNotice } from "./mail-notice";
import { passwordFault } from "./password-policy";
import { assertInBrowser } from "./policy";
import type { PasswordChangeInput } from "./schema";

/** Replaces the password, for the current one. Every other session, open link and known browser ends with the old. */
export async function changePassword(actor: Actor, input: PasswordChangeInput): Promise<void> {
  assertInBrowser(actor);
  const account = await findAccountById(actor.id);
  assertFound(account, "This account is no longer there.");
  await assertOwnPassword(actor, input.currentPassword, account.passwordHash);
  const fault =
    input.password === input.currentPassword
      ? "This is the password you have."
      : passwordFault(input.password, [actor.handle, account.email.split("@")[0] ?? ""]);
  if (fault) throw new AppError("invalid", fault, { password: fault });

  const passwordHash = await hashPassword(input.password);
  await withMember(actor.id, async (tx) => {
    await tx.account.update({ where: { memberId: actor.id }, data: { passwordHash } });
    await endSessions(tx, actor.id, actor.sessionId);
    await tx.mailToken.updateMany({ where: { memberId: actor.id, usedAt: null }, data: { usedAt: now() } });
    await tx.knownDevice.deleteMany({ where: { memberId: actor.id } });
    await audit(tx, { action: "auth.password-changed", actorId: actor.id, subjectId: actor.id });
    await mailNotice(tx, actor, "password-changed");
  });
}

/** Whoever found a browser open does not know the password; five guesses in a quarter of an hour. */
export async function assertOwnPassword(actor: Actor, given: string, kept: string | null): Promise<void> {
  const key = `${actor.id}:settings`;
  await spend("sign-in", key);
  if (!(await isPassword(given, kept))) {
    throw new AppError("invalid", "That is not your password.", {
      currentPassword: "That is not your current password.",
    });
  }
  await refund("sign-in", key);
}
