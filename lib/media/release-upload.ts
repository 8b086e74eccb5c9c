import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";

/** Takes the actor's own picture out of use: nobody else sees it from now on, and the next sweep removes it. Twice is fine. */
export async function releaseUpload(tx: Tx, actor: Actor, uploadId: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('app.member_id', ${actor.id}, true)`;
  await tx.upload.updateMany({
    where: { id: uploadId, ownerId: actor.id },
    data: { attachedAt: null, isPublic: false },
  });
}
