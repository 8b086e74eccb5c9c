import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { attachUpload } from "@/lib/media/attach-upload";
import { releaseUpload } from "@/lib/media/release-upload";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "./drop-pages";
import { holdOwn } from "./hold-own";
import { ofWidth } from "./picture-address";
import type { PictureInput } from "./schema";

/** Spreads a picture the actor uploaded for it across the top of their profile; the one before is taken out of use. */
export async function changeHeader(actor: Actor, { uploadId }: PictureInput): Promise<{ url: string }> {
  return inTransaction(async (tx) => {
    const before = await holdOwn(tx, actor);
    const url = ofWidth(await attachUpload(tx, actor, uploadId, "header"), 1500);
    await tx.member.update({
      where: { id: actor.id },
      data: { headerUploadId: uploadId, headerUrl: url },
      select: { id: true },
    });
    if (before.headerUploadId) await releaseUpload(tx, actor, before.headerUploadId);
    dropPagesOf(actor);
    return { url };
  });
}
