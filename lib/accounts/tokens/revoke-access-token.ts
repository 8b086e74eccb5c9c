import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { ByIdInput } from "../schema";

/** Ends a token at once. Somebody else's is not there. */
export async function revokeAccessToken(actor: Actor, { id }: ByIdInput): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, memberId: actor.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw new AppError("not_found", "There is no such access token.");
    await audit(tx, { action: "auth.token-revoked", actorId: actor.id, subjectId: actor.id });
  });
}
