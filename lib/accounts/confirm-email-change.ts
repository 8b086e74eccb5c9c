import "server-only";
import { audit } from "@/lib/auth/audit";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/platform/clock";
import { inTransaction, isConflict } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { takeMailToken } from "./mail-token";
import type { TokenInput } from "./schema";

/** Moves an account to the address its link was sent to, once. Signs nobody in. */
export async function confirmEmailChange(
  visitor: Visitor,
  { token }: TokenInput,
): Promise<{ email: string }> {
  try {
    return await inTransaction(async (tx) => {
      const { memberId, email } = await takeMailToken(tx, token, "change-email");
      await tx.$queryRaw`SELECT set_config('app.member_id', ${memberId}, true)`;
      await tx.account.update({ where: { memberId }, data: { email, emailVerifiedAt: now() } });
      // Links that went to the old address must not open the account any more.
      await tx.mailToken.updateMany({ where: { memberId, usedAt: null }, data: { usedAt: now() } });
      await audit(tx, {
        action: "auth.email-changed",
        actorId: memberId,
        subjectId: memberId,
        address: visitor.address,
      });
      return { email };
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new AppError("conflict", "This address has an account of its own meanwhile.");
  }
}
