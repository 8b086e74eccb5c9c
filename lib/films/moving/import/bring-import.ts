import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import type { JobContext } from "@/lib/platform/jobs/job";
import { inBatches } from "./in-batches";
import type { ImportJob } from "./schema";
import { showOwnPages } from "./show-own-pages";

/** Few enough that nobody who rates one of these films waits for long. */
const FILMS_AT_ONCE = 500;

/** A job: brings what an import holds, some films at a time, then the watchlist and the lists. Killed anywhere, it goes on from there; done again, there is nothing to do. */
export async function bringImport({ id, memberId }: ImportJob, { signal }: JobContext): Promise<void> {
  await inBatches(
    () =>
      Prisma.sql`SELECT bring_import_films(${id}::uuid, ${FILMS_AT_ONCE}::int, ${now()}::timestamptz) AS many`,
    signal,
  );
  await jobsDb().$executeRaw`SELECT bring_import_lists(${id}::uuid, ${now()}::timestamptz)`;
  await showOwnPages(memberId);
}
