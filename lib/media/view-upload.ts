import type { Upload } from "@/generated/prisma/client";
import { PURPOSES, variantUrl } from "@/lib/platform/images/purposes";
import type { UploadView } from "./schema";

/** A row as its owner is shown it. */
export function viewUpload(row: Upload): UploadView {
  const { id, widths, width, height, thumbhash, altText } = row;
  const purpose = PURPOSES.find((each) => each === row.purpose) ?? "image";
  return { id, purpose, url: variantUrl(row, width), widths, width, height, thumbhash, altText };
}

/** Where a variant lies in the storage. */
export function storageKey(variant: string): string {
  return `pictures/${variant}`;
}
