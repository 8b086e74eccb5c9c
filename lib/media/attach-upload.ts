import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import type { Purpose } from "@/lib/platform/images/purposes";
import type { UploadView } from "./schema";
import { viewUpload } from "./view-upload";

/**
 * Makes one of the actor's own pictures part of something, in that something's transaction. A picture is attached once:
 * twice is `conflict`. Unless told otherwise it is then everyone's to see.
 */
export async function attachUpload(
  tx: Tx,
  actor: Actor,
  uploadId: string,
  purpose: Purpose,
  { isPublic = true }: { isPublic?: boolean } = {},
): Promise<UploadView> {
  await tx.$queryRaw`SELECT set_config('app.member_id', ${actor.id}, true)`;
  const { count } = await tx.upload.updateMany({
    where: { id: uploadId, ownerId: actor.id, purpose, attachedAt: null },
    data: { attachedAt: now(), isPublic },
  });
  const row = await tx.upload.findFirst({ where: { id: uploadId, ownerId: actor.id, purpose } });
  assertFound(row, "That picture is not there any more. Upload it again.");
  if (count === 0) throw new AppError("conflict", "That picture is already in use.");
  return viewUpload(row);
}
