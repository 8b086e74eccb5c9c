import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { PickedPicture } from "@/lib/media/picture-form";
import { takePicture } from "@/lib/media/take-picture";
import { changeHeader } from "./change-header";

/** Takes a picture in and spreads it across the profile at once. Limits and refusals are those of uploading. */
export async function uploadHeader(actor: Actor, picture: PickedPicture): Promise<{ url: string }> {
  const { id } = await takePicture(actor, { ...picture, purpose: "header" });
  return changeHeader(actor, { uploadId: id });
}
