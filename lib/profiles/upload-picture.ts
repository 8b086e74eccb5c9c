import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { PickedPicture } from "@/lib/media/picture-form";
import { takePicture } from "@/lib/media/take-picture";
import { changePicture } from "./change-picture";

/** Takes a picture in and wears it at once. Limits and refusals are those of uploading. */
export async function uploadPicture(actor: Actor, picture: PickedPicture): Promise<{ url: string }> {
  const { id } = await takePicture(actor, { ...picture, purpose: "avatar" });
  return changePicture(actor, { uploadId: id });
}
