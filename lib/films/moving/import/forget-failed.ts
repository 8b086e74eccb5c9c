import "server-only";
import { jobsDb } from "@/lib/platform/db";

/** Takes away what was read of files that could not be read to their end, all of them or one: their member is told that nothing was kept. */
export async function forgetFailed(id?: string): Promise<void> {
  const where = { import: { state: "failed", ...(id && { id }) } };
  await jobsDb().$transaction([
    jobsDb().importRow.deleteMany({ where }),
    jobsDb().importFilm.deleteMany({ where }),
  ]);
}
