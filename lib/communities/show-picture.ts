import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { attachUpload } from "@/lib/media/attach-upload";
import type { Tx } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { ofWidth } from "@/lib/profiles/picture-address";
import type { CommunityCard } from "./schema";

/** Makes an upload of the actor's a community's picture, or none, in the transaction of what changes. Answers its address. */
export async function showPicture(
  tx: Tx,
  actor: Actor,
  { id, visibility }: Pick<CommunityCard, "id" | "visibility">,
  uploadId: string | null,
): Promise<string | null> {
  const isPublic = visibility === "public";
  const url = uploadId ? ofWidth(await attachUpload(tx, actor, uploadId, "avatar", { isPublic }), 256) : null;
  const { count } = await tx.community.updateMany({
    where: { id },
    data: { pictureUploadId: uploadId, pictureUrl: url },
  });
  assertAllowed(count === 1, "Only the owner and admins change a community.");
  return url;
}
