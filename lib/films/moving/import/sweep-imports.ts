import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage/storage";
import { forgetFailed } from "./forget-failed";
import { IMPORTS } from "./import-key";

const DAY = 86_400_000;
/** How long a file that was read waits for its member to look at it. */
const WAITS_DAYS = 30;

/** A job: gives up files that nobody reads any more, with what was read of them, and takes away what nobody looked at, with every file a day old. */
export async function sweepImports(): Promise<void> {
  const ago = (days: number) => new Date(now().getTime() - days * DAY);
  await jobsDb().import.updateMany({
    where: { state: "reading", createdAt: { lt: ago(1) } },
    data: { state: "failed", fileKey: null },
  });
  await forgetFailed();
  await jobsDb().import.deleteMany({
    where: { state: { in: ["ready", "failed", "undone"] }, createdAt: { lt: ago(WAITS_DAYS) } },
  });
  for await (const { key, modifiedAt } of storage().list(IMPORTS))
    if (modifiedAt < ago(1)) await storage().delete(key);
}
