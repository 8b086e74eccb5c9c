import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertInBrowser } from "../policy";

/** Takes Google away as a way in. Refused while it is the only one. */
export async function unlinkGoogle(actor: Actor): Promise<void> {
  assertInBrowser(actor);
  await withMember(actor.id, async (tx) => {
    const { passwordHash } = await tx.account.findUniqueOrThrow({
      where: { memberId: actor.id },
      select: { passwordHash: true },
    });
    if (!passwordHash && (await tx.passkey.count({ where: { memberId: actor.id } })) === 0) {
      throw new AppError("conflict", "Google is your only way in. Set a password or add a passkey first.");
    }
    await tx.providerIdentity.deleteMany({ where: { memberId: actor.id, provider: "google" } });
    await audit(tx, { action: "auth.google-unlinked", actorId: actor.id, subjectId: actor.id });
  });
}
