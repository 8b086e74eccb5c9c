import "server-only";
import { audit } from "@/lib/auth/audit";
import { unseal } from "@/lib/auth/seal";
import { type OpenedSession, openSession } from "@/lib/auth/sessions";
import { spendProof } from "@/lib/auth/spend-proof";
import type { Visitor } from "@/lib/auth/visitor";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Tx, withMember } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { forgetNames } from "@/lib/profiles/forget-names";
import { TICKET_SECONDS } from "../let-in";
import { leavingTicket, NAMED_IN } from "./schema";

/** Takes a deletion back, with the ticket of a finished sign-in, and signs in. Everything is as it was. The ticket works once. */
export async function keepAccount(
  visitor: Visitor,
  { ticket }: { ticket: string | undefined },
): Promise<OpenedSession> {
  const proven = unseal("leaving", ticket, leavingTicket);
  if (!proven || !(await spendProof(proven.nonce, TICKET_SECONDS))) {
    throw new AppError("unauthenticated", "That took a while. Sign in again to keep your account.");
  }
  const { memberId, method } = proven;
  const { role } = await withMember(memberId, (tx) => putBack(tx, memberId));
  return openSession(visitor, { memberId, role, method });
}

async function putBack(tx: Tx, memberId: string) {
  const departure = await tx.departure.findUnique({ where: { memberId } });
  assertFound(departure, "There is nothing to take back any more.");
  // Whose days are over belongs to the job.
  const { count } = await tx.departure.deleteMany({ where: { memberId, erasesAt: { gt: now() } } });
  assertFound(count === 1 ? departure : null, "The fourteen days are over: this account is being deleted.");
  const { handle, name, avatarUrl } = departure;
  await audit(tx, { action: "account.kept", actorId: memberId, subjectId: memberId });
  dropPagesOf({ handle });
  afterCommit(() => dropTags(NAMED_IN));
  forgetNames();
  return tx.member.update({
    where: { id: memberId },
    data: { handle, name, avatarUrl, erasedAt: null },
    select: { role: true },
  });
}
