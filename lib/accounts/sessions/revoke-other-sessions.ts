import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { endSessions } from "@/lib/auth/sessions";
import { withMember } from "@/lib/platform/db";

/** Signs the member out everywhere but here. A program with a token ends them all. */
export async function revokeOtherSessions(actor: Actor): Promise<{ ended: number }> {
  return withMember(actor.id, async (tx) => {
    const ended = await endSessions(tx, actor.id, actor.sessionId);
    await tx.knownDevice.deleteMany({ where: { memberId: actor.id } });
    await audit(tx, {
      action: "auth.other-sessions-revoked",
      actorId: actor.id,
      subjectId: actor.id,
      data: { ended },
    });
    return { ended };
  });
}
