import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import type { JobContext } from "@/lib/platform/jobs/job";
import { inBatches } from "./in-batches";
import type { ImportJob } from "./schema";
import { showOwnPages } from "./show-own-pages";

const FILMS_AT_ONCE = 500;

/** A job: takes back what an import brought and nobody touched since. Killed anywhere, it goes on from there. */
export async function takeBackImport({ id, memberId }: ImportJob, { signal }: JobContext): Promise<void> {
  await inBatches(
    () =>
      Prisma.sql`SELECT undo_import_films(${id}::uuid, ${FILMS_AT_ONCE}::int, ${now()}::timestamptz) AS many`,
    signal,
  );
  await jobsDb().$executeRaw`SELECT undo_import_lists(${id}::uuid, ${now()}::timestamptz)`;
  await showOwnPages(memberId);
}
