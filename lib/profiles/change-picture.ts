import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { attachUpload } from "@/lib/media/attach-upload";
import { releaseUpload } from "@/lib/media/release-upload";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "./drop-pages";
import { forgetNames } from "./forget-names";
import { holdOwn } from "./hold-own";
import { ofWidth } from "./picture-address";
import type { PictureInput } from "./schema";

/** Wears a picture the actor uploaded for it; the one before is taken out of use. Answers its address. */
export async function changePicture(actor: Actor, { uploadId }: PictureInput): Promise<{ url: string }> {
  return inTransaction(async (tx) => {
    const before = await holdOwn(tx, actor);
    const url = ofWidth(await attachUpload(tx, actor, uploadId, "avatar"), 256);
    await tx.member.update({
      where: { id: actor.id },
      data: { avatarUploadId: uploadId, avatarUrl: url },
      select: { id: true },
    });
    if (before.avatarUploadId) await releaseUpload(tx, actor, before.avatarUploadId);
    dropPagesOf(actor);
    forgetNames();
    return { url };
  });
}
