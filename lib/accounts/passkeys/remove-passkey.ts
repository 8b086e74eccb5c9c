import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertInBrowser } from "../policy";
import type { ByIdInput } from "../schema";

/** Forgets a passkey; it signs nobody in any more. Somebody else's is not there. */
export async function removePasskey(actor: Actor, { id }: ByIdInput): Promise<void> {
  assertInBrowser(actor);
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, memberId: actor.id } });
    if (count === 0) throw new AppError("not_found", "There is no such passkey.");
    await audit(tx, { action: "auth.passkey-removed", actorId: actor.id, subjectId: actor.id });
  });
}
