import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import type { GoogleIdentity } from "@/lib/auth/google";
import { seal } from "@/lib/auth/seal";
import { findAccountById } from "@/lib/auth/sign-in-account";
import type { Visitor } from "@/lib/auth/visitor";
import { db, isConflict, withMember } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { canonicalEmail } from "../email-address";
import { letIn, type SignInOutcome } from "../let-in";
import { mailNotice } from "../mail-notice";

export const GOOGLE_TICKET_SECONDS = 900;

export type GoogleOutcome =
  | SignInOutcome
  | { kind: "linked" }
  /** Somebody else's, unproven, or an address with an account: said on the page it names. */
  | { kind: "refused"; why: "taken" | "unverified" | "known" }
  | { kind: "newcomer"; ticket: string };

/**
 * What a Google identity opens. Known: its member, who may still owe a code. Brought by somebody who is signed in: linked
 * to them. An address that has an account is never linked by itself: its owner signs in first. Everybody else is a newcomer.
 */
export async function letInFromGoogle(
  visitor: Visitor & { viewer: Viewer },
  identity: GoogleIdentity,
): Promise<GoogleOutcome> {
  const { viewer } = visitor;
  const [row] = await db.$queryRaw<{ id: string | null }[]>`
    SELECT member_by_identity('google', ${identity.subject})::text AS id`;
  if (row?.id) {
    if (viewer) return viewer.id === row.id ? { kind: "linked" } : { kind: "refused", why: "taken" };
    const account = await findAccountById(row.id);
    return account ? letIn(visitor, account, "google") : { kind: "refused", why: "taken" };
  }
  const email = canonicalEmail(identity.email);
  if (!identity.emailVerified || !email) return { kind: "refused", why: "unverified" };
  if (viewer) return link(viewer, identity.subject);
  const [known] = await db.$queryRaw<{ known: boolean }[]>`SELECT email_has_account(${email}) AS known`;
  if (known?.known) return { kind: "refused", why: "known" };
  const ticket = { subject: identity.subject, email, name: identity.name.slice(0, 80) };
  return { kind: "newcomer", ticket: seal("google", ticket, GOOGLE_TICKET_SECONDS) };
}

async function link(viewer: NonNullable<Viewer>, subject: string): Promise<GoogleOutcome> {
  try {
    await withMember(viewer.id, async (tx) => {
      await tx.providerIdentity.create({
        data: { id: newId(), memberId: viewer.id, provider: "google", subject },
      });
      await audit(tx, { action: "auth.google-linked", actorId: viewer.id, subjectId: viewer.id });
      await mailNotice(tx, viewer, "google-linked");
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    return { kind: "refused", why: "taken" };
  }
  return { kind: "linked" };
}
