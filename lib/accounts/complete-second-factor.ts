import "server-only";
import { z } from "zod";
import { audit } from "@/lib/auth/audit";
import { unseal } from "@/lib/auth/seal";
import { findAccountById } from "@/lib/auth/sign-in-account";
import { spendProof } from "@/lib/auth/spend-proof";
import type { Visitor } from "@/lib/auth/visitor";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { refund } from "@/lib/platform/refund";
import { assertNotSuspended, open, type SignInOutcome, TICKET_SECONDS } from "./let-in";
import type { SecondFactorInput } from "./schema";
import { acceptCode } from "./two-factor/accept-code";

const ticketShape = z.object({
  memberId: z.uuid(),
  method: z.enum(["password", "link", "google", "passkey", "sign-up"]),
  nonce: z.string(),
});

/** The second proof: a code of the member's app, or one of their recovery codes. Each works once, and so does the ticket. Five tries in a quarter of an hour. */
export async function completeSecondFactor(
  visitor: Visitor,
  { ticket, code }: SecondFactorInput,
): Promise<SignInOutcome> {
  const first = unseal("second-factor", ticket, ticketShape);
  const account = first && (await findAccountById(first.memberId));
  if (!first || !account) {
    throw new AppError("unauthenticated", "That took a while. Start again with your password.");
  }
  const { memberId } = account;
  await spend("second-factor", memberId);
  const accepted = await withMember(memberId, (tx) => acceptCode(tx, memberId, code));
  if (!accepted) {
    await withMember(memberId, (tx) =>
      audit(tx, {
        action: "auth.code-wrong",
        actorId: null,
        subjectId: memberId,
        address: visitor.address,
      }),
    );
    throw new AppError("invalid", "That code is not right.", {
      code: "That code is not right, or has been used. Wait for the next one.",
    });
  }
  if (!(await spendProof(first.nonce, TICKET_SECONDS))) {
    throw new AppError("unauthenticated", "This sign-in was finished already. Start again.");
  }
  await refund("second-factor", memberId);
  assertNotSuspended(account);
  return open(visitor, account, first.method);
}
