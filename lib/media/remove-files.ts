import "server-only";
import { variantName } from "@/lib/platform/images/purposes";
import { storage } from "@/lib/platform/storage/storage";
import { storageKey } from "./view-upload";

/** Removes every size of a picture from the storage; what is gone already is no error. */
export async function removeFiles({ name, widths }: { name: string; widths: number[] }): Promise<void> {
  for (const width of widths) await storage().delete(storageKey(variantName(name, width)));
}
