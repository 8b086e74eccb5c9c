import "server-only";
import { now } from "@/lib/platform/clock";
import { db, type Tx, withMember } from "@/lib/platform/db";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import type { Role } from "./actor";
import { audit } from "./audit";
import type { Visitor } from "./visitor";

export type SignInMethod = "password" | "link" | "google" | "passkey" | "sign-up";
export type OpenedSession = { memberId: string; token: string; expiresAt: Date; deviceToken: string };

type Opening = { memberId: string; role: Role; method: SignInMethod };

const HOUR = 3_600_000;
const LONGEST: Record<Role, number> = { member: 30 * 24 * HOUR, moderator: 12 * HOUR, admin: 12 * HOUR };

/**
 * Signs a member in on this browser: a row that is the truth, and a fresh token that names it. Whatever session the
 * browser had before ends, so a token planted there beforehand is worth nothing.
 */
export async function openSession(
  visitor: Visitor,
  { memberId, role, method }: Opening,
): Promise<OpenedSession> {
  const token = randomToken();
  const deviceToken = randomToken();
  const expiresAt = new Date(now().getTime() + LONGEST[role]);
  if (visitor.sessionHash) await db.$queryRaw`SELECT end_session(${visitor.sessionHash})`;
  await withMember(memberId, async (tx) => {
    await tx.session.create({
      data: {
        id: newId(),
        memberId,
        tokenHash: sha256(token),
        method,
        userAgent: visitor.userAgent,
        createdAt: now(),
        lastSeenAt: now(),
        expiresAt,
      },
    });
    await tx.account.update({ where: { memberId }, data: { lastSignInAt: now() } });
    await knowDevice(tx, memberId, visitor.deviceHash, sha256(deviceToken));
    await audit(tx, {
      action: "auth.signed-in",
      actorId: memberId,
      subjectId: memberId,
      data: { method },
      address: visitor.address,
    });
  });
  return { memberId, token, expiresAt, deviceToken };
}

/** Ends the session a cookie names; a cookie that names none is no error. */
export async function endSession(token: string | undefined): Promise<void> {
  if (!token) return;
  const [row] = await db.$queryRaw<
    { member: string | null }[]
  >`SELECT end_session(${sha256(token)}) AS member`;
  if (row?.member) {
    await audit(db, { action: "auth.signed-out", actorId: row.member, subjectId: row.member });
  }
}

/** Ends every session of a member but the one given; for inside the transaction that gives the reason. */
export async function endSessions(tx: Tx, memberId: string, butId: string | null): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { memberId, revokedAt: null, ...(butId ? { id: { not: butId } } : {}) },
    data: { revokedAt: now() },
  });
  return count;
}

// The mark changes with every sign-in, so that a copied cookie grows old.
async function knowDevice(tx: Tx, memberId: string, before: string | null, after: string): Promise<void> {
  if (before) await tx.knownDevice.deleteMany({ where: { memberId, tokenHash: before } });
  await tx.knownDevice.create({ data: { id: newId(), memberId, tokenHash: after, lastSeenAt: now() } });
}
