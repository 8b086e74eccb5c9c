import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Purpose } from "@/lib/platform/images/purposes";
import type { PickedPicture } from "./picture-form";
import type { UploadView } from "./schema";
import { uploadImage } from "./upload-image";

/** Takes in a picture a form sent, for something that says beside it what it is. Limits and refusals are those of uploading. */
export async function takePicture(
  actor: Actor,
  { file, crop, purpose }: PickedPicture & { purpose: Purpose },
): Promise<UploadView> {
  const bytes = Buffer.from(await file.arrayBuffer());
  return uploadImage(actor, { bytes, purpose, altText: "", crop });
}
