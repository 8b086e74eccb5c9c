import { unzipSync } from "fflate";
import { exportKey } from "@/lib/accounts/export/export-key";
import { requestExport } from "@/lib/accounts/export/request-export";
import { accountsJobs } from "@/lib/accounts/jobs";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { storage } from "@/lib/platform/storage/storage";
import { asSuperuser } from "@/tests/support/database";

export const inBrowser = (actor: Actor): Actor => ({ ...actor, sessionId: newId() });

/** Lets what waits be made. */
export async function makeCopies(): Promise<void> {
  await drainJobs(accountsJobs, { seconds: 120 });
}

/** Somebody's copy, asked for and made: the words of every file in it, by name. */
export async function copyOf(actor: Actor): Promise<Record<string, string>> {
  const { id } = await requestExport(inBrowser(actor));
  await makeCopies();
  const archive = unzipSync(await fileOf(id));
  return Object.fromEntries(
    Object.entries(archive).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

/** What lies in the storage for a copy. */
export async function fileOf(id: string): Promise<Buffer> {
  const [row] = await asSuperuser<{ file_name: string }>("SELECT file_name FROM exports WHERE id = $1", [id]);
  const stored = await storage().get(exportKey(row?.file_name ?? ""));
  if (!stored) throw new Error("This copy has no file.");
  return stored.bytes;
}
