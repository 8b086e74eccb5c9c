import "server-only";
import { readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage/storage";
import { EXPORTS, exportKey } from "./export-key";
import { FOLDER } from "./make-export";

const DAY = 86_400_000;
/** How long it stays to be seen that there was a copy. */
const SHOWN_DAYS = 30;

/** A job: removes copies whose day is over and what killed jobs left behind, and gives up those that nobody finishes any more. */
export async function sweepExports(): Promise<void> {
  const yesterday = new Date(now().getTime() - DAY);
  const over = { state: "ready", endsAt: { lte: now() } };
  for (const { id, fileName } of await jobsDb().export.findMany({ where: over })) {
    await storage().delete(exportKey(fileName));
    await jobsDb().export.update({ where: { id }, data: { state: "ended" } });
  }
  await jobsDb().export.updateMany({
    where: { state: { in: ["waiting", "making"] }, createdAt: { lt: yesterday } },
    data: { state: "failed" },
  });
  await jobsDb().export.deleteMany({
    where: { createdAt: { lt: new Date(now().getTime() - SHOWN_DAYS * DAY) } },
  });
  await sweepFiles(yesterday);
  await sweepFolders();
}

/** Files that no copy knows, a day old. */
async function sweepFiles(before: Date): Promise<void> {
  for await (const { key, modifiedAt } of storage().list(EXPORTS)) {
    if (modifiedAt > before) continue;
    const fileName = key.slice(EXPORTS.length).replace(/\.zip$/, "");
    if ((await jobsDb().export.count({ where: { fileName, state: "ready" } })) === 0)
      await storage().delete(key);
  }
}

/** Folders of this machine, by this machine's clock. */
async function sweepFolders(): Promise<void> {
  const before = Date.now() - DAY;
  for (const name of (await readdir(tmpdir())).filter((each) => each.startsWith(FOLDER))) {
    const folder = path.join(tmpdir(), name);
    if ((await stat(folder)).mtimeMs < before) await rm(folder, { recursive: true, force: true });
  }
}
