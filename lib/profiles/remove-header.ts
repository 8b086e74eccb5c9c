import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { releaseUpload } from "@/lib/media/release-upload";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "./drop-pages";
import { holdOwn } from "./hold-own";

/** Takes the picture from the top of the actor's profile. Without one nothing happens. */
export async function removeHeader(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    const { headerUploadId } = await holdOwn(tx, actor);
    await tx.member.update({
      where: { id: actor.id },
      data: { headerUploadId: null, headerUrl: null },
      select: { id: true },
    });
    if (headerUploadId) await releaseUpload(tx, actor, headerUploadId);
    dropPagesOf(actor);
  });
}
