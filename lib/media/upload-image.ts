import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertOn } from "@/lib/platform/flags";
import { processImage } from "@/lib/platform/images/process-image";
import { spend } from "@/lib/platform/rate-limit";
import type { UploadFields, UploadView } from "./schema";
import { storeImage } from "./store-image";
import { viewUpload } from "./view-upload";

export type UploadImageInput = UploadFields & { bytes: Buffer };

/**
 * Takes a picture in: ten a minute and a hundred a day. It is new files under a new name, seen by nobody but the actor
 * until something attaches it, and gone after a day if nothing does. Files are written before the row: a crash between
 * the two leaves files without a row, which sweepFiles finds.
 */
export async function uploadImage(actor: Actor, input: UploadImageInput): Promise<UploadView> {
  await assertOn("uploads", "Uploading pictures is switched off for a while.");
  await spend("upload", actor.id);
  await spend("upload-day", actor.id);
  const stored = await storeImage(await processImage(input.bytes, input.purpose, input.crop));
  const row = await withMember(actor.id, (tx) =>
    tx.upload.create({
      data: { ...stored, ownerId: actor.id, purpose: input.purpose, altText: input.altText },
    }),
  );
  return viewUpload(row);
}
