import "server-only";
import { randomUUID } from "node:crypto";
import { seal } from "@/lib/auth/seal";
import { type OpenedSession, openSession, type SignInMethod } from "@/lib/auth/sessions";
import type { SignInAccount } from "@/lib/auth/sign-in-account";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";

/** Signed in, or one proof short of it, or on their way out: a ticket is no session, and is good for ten minutes. */
export type SignInOutcome =
  | { kind: "signed-in"; session: OpenedSession }
  | { kind: "second-factor"; ticket: string }
  | { kind: "leaving"; ticket: string };

export const TICKET_SECONDS = 600;

/**
 * What follows a first proof of who somebody is, whichever it was: a passkey is two factors in one; everything else
 * owes a code where the member wants one.
 */
export async function letIn(
  visitor: Visitor,
  account: SignInAccount,
  method: SignInMethod,
): Promise<SignInOutcome> {
  assertNotSuspended(account);
  if (account.hasTotp && method !== "passkey") {
    const ticket = { memberId: account.memberId, method, nonce: randomUUID() };
    return { kind: "second-factor", ticket: seal("second-factor", ticket, TICKET_SECONDS) };
  }
  return open(visitor, account, method);
}

/** Every proof was given. Whoever asked to be deleted is not let in before they say that they stay. */
export async function open(
  visitor: Visitor,
  { memberId, role, erasesAt }: SignInAccount,
  method: SignInMethod,
): Promise<SignInOutcome> {
  if (erasesAt) {
    const ticket = { memberId, method, erasesAt: erasesAt.toISOString(), nonce: randomUUID() };
    return { kind: "leaving", ticket: seal("leaving", ticket, TICKET_SECONDS) };
  }
  return { kind: "signed-in", session: await openSession(visitor, { memberId, role, method }) };
}

/** Said only to somebody who has proven who they are. */
export function assertNotSuspended({ suspendedUntil }: SignInAccount): void {
  if (!suspendedUntil || suspendedUntil <= now()) return;
  if (suspendedUntil.getUTCFullYear() >= 9999)
    throw new AppError("forbidden", "This account is suspended for good. The letter we sent says why.");
  const until = suspendedUntil.toLocaleDateString("en", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  throw new AppError("forbidden", `This account is suspended until ${until}. The letter we sent says why.`);
}
