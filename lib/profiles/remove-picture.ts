import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { releaseUpload } from "@/lib/media/release-upload";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "./drop-pages";
import { forgetNames } from "./forget-names";
import { holdOwn } from "./hold-own";

/** Takes the actor's picture off; the one drawn from their handle stands in. Without one nothing happens. */
export async function removePicture(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    const { avatarUploadId } = await holdOwn(tx, actor);
    await tx.member.update({
      where: { id: actor.id },
      data: { avatarUploadId: null, avatarUrl: null },
      select: { id: true },
    });
    if (avatarUploadId) await releaseUpload(tx, actor, avatarUploadId);
    dropPagesOf(actor);
    forgetNames();
  });
}
