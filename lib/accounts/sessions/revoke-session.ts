import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { ByIdInput } from "../schema";

/** Signs the member out in one other place, at once. Somebody else's session is not there. */
export async function revokeSession(actor: Actor, { id }: ByIdInput): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, memberId: actor.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw new AppError("not_found", "This session has ended already.");
    await audit(tx, { action: "auth.session-revoked", actorId: actor.id, subjectId: actor.id });
  });
}
