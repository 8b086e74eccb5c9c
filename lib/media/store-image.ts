import "server-only";
import { newId, randomToken } from "@/lib/platform/ids";
import type { ProcessedImage } from "@/lib/platform/images/process-image";
import { variantName } from "@/lib/platform/images/purposes";
import { storage } from "@/lib/platform/storage/storage";
import { storageKey } from "./view-upload";

/** Writes a picture's files under a new name. Answers what its row says of them. */
export async function storeImage({ variants, ...image }: ProcessedImage) {
  const name = randomToken(18);
  for (const { width, bytes } of variants) {
    await storage().put(storageKey(variantName(name, width)), bytes, "image/webp");
  }
  return {
    id: newId(),
    name,
    ...image,
    widths: variants.map(({ width }) => width),
    bytes: variants.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
