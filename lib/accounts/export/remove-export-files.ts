import "server-only";
import { jobsDb } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage/storage";
import { exportKey } from "./export-key";

/** Removes the files of a member's copies; their rows go with the rest of them. */
export async function removeExportFiles(memberId: string): Promise<void> {
  const copies = await jobsDb().export.findMany({ where: { memberId }, select: { fileName: true } });
  for (const { fileName } of copies) await storage().delete(exportKey(fileName));
}
