import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Actor } from "./actor";

/** A member as who asks, for what is done in their name while they are away. In a transaction that sees their own rows. */
export async function actorAway(tx: Tx, id: string): Promise<{ actor: Actor; suspendedUntil: Date | null }> {
  const { account, preferences, suspendedUntil, ...member } = await tx.member.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      handle: true,
      name: true,
      role: true,
      avatarUrl: true,
      suspendedUntil: true,
      account: { select: { emailVerifiedAt: true } },
      preferences: { select: { timeZone: true } },
    },
  });
  const emailVerified = Boolean(account?.emailVerifiedAt);
  const timeZone = preferences?.timeZone ?? "UTC";
  return { actor: { ...member, emailVerified, timeZone, sessionId: null, scopes: "all" }, suspendedUntil };
}
