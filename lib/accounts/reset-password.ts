import "server-only";
import { audit } from "@/lib/auth/audit";
import { hashPassword } from "@/lib/auth/passwords";
import { endSessions } from "@/lib/auth/sessions";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { mailNotice } from "./mail-notice";
import { isMailTokenGood, takeMailToken } from "./mail-token";
import { passwordFault } from "./password-policy";
import type { PasswordResetInput } from "./schema";

/** Sets a new password with the link of a letter, once; every session and every other open link ends. It signs nobody in, and takes no second factor away. */
export async function resetPassword(
  visitor: Visitor,
  { token, password }: PasswordResetInput,
): Promise<void> {
  // Hashing is work: not for whoever makes links up.
  if (!(await isMailTokenGood(token, "reset"))) {
    throw new AppError(
      "invalid",
      "This link has been used already, or is older than half an hour. Ask for a new one.",
    );
  }
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    const { memberId } = await takeMailToken(tx, token, "reset");
    await tx.$queryRaw`SELECT set_config('app.member_id', ${memberId}, true)`;
    const { email, member } = await tx.account.update({
      where: { memberId },
      data: { passwordHash },
      select: {
        email: true,
        member: { select: { handle: true, name: true, departure: { select: { handle: true, name: true } } } },
      },
    });
    // Somebody on their way out is still called by their name.
    const { handle, name } = member.departure ?? member;
    const fault = passwordFault(password, [handle, email.split("@")[0] ?? ""]);
    if (fault) throw new AppError("invalid", fault, { password: fault });
    await endSessions(tx, memberId, null);
    await tx.mailToken.updateMany({ where: { memberId, usedAt: null }, data: { usedAt: now() } });
    await tx.knownDevice.deleteMany({ where: { memberId } });
    await audit(tx, {
      action: "auth.password-reset",
      actorId: memberId,
      subjectId: memberId,
      address: visitor.address,
    });
    await mailNotice(tx, { id: memberId, name }, "password-changed");
  });
}
