import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { removeFiles } from "./remove-files";
import { storageKey } from "./view-upload";

const DAY = 86_400_000;
const swept = z.array(z.object({ name: z.string(), widths: z.array(z.number()) }));

/**
 * Removes pictures that nothing attached within a day, or that were released, but for those in words of their owner's that may
 * yet stand somewhere, however long that takes: a draft, what waits for a look or was refused, a planned thread, and what a
 * decision took away while it may be asked back. Row first: then nobody can attach it any more.
 */
export async function sweepUploads(): Promise<number> {
  const before = new Date(now().getTime() - DAY);
  const rows = swept.parse(
    await jobsDb().$queryRaw`
      DELETE FROM uploads u WHERE u.attached_at IS NULL AND u.created_at < ${before}
         AND NOT EXISTS (
           SELECT FROM (
             SELECT d.body FROM drafts d WHERE d.member_id = u.owner_id
             UNION ALL SELECT h.payload->>'body' FROM held_words h WHERE h.author_id = u.owner_id
             UNION ALL SELECT p.payload->>'body' FROM planned_threads p WHERE p.author_id = u.owner_id
             UNION ALL SELECT m.kept->>'body' FROM moderation_decisions m WHERE m.member_id = u.owner_id) w(words)
            WHERE strpos(w.words, '/media/' || u.name || '-') > 0)
       RETURNING u.name, u.widths`,
  );
  for (const row of rows) await removeFiles(row);
  return rows.length;
}

/** Removes files a day old that no row knows: what a crash left behind, and pictures of erased accounts. */
export async function sweepFiles(): Promise<number> {
  const before = now().getTime() - DAY;
  let removed = 0;
  let batch: string[] = [];
  const flush = async () => {
    removed += await removeUnknown(batch);
    batch = [];
  };
  for await (const { key, modifiedAt } of storage().list(storageKey(""))) {
    if (modifiedAt.getTime() > before) continue;
    batch.push(key);
    if (batch.length === 500) await flush();
  }
  await flush();
  if (removed > 0) log.info({ removed }, "files without an owner were removed");
  return removed;
}

async function removeUnknown(keys: string[]): Promise<number> {
  const names = keys.map(nameOf);
  const known = await jobsDb().upload.findMany({ where: { name: { in: names } }, select: { name: true } });
  const kept = new Set(known.map((row) => row.name));
  const unknown = keys.filter((key) => !kept.has(nameOf(key)));
  for (const key of unknown) await storage().delete(key);
  return unknown.length;
}

function nameOf(key: string): string {
  return key.slice(storageKey("").length).replace(/-\d+\.webp$/, "");
}
