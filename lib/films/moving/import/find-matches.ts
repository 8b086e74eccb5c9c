import "server-only";
import { z } from "zod";
import { jobsDb } from "@/lib/platform/db";

const AT_ONCE = 250;
const counted = z.tuple([z.object({ many: z.int() })]);

/** Finds the films that an import names: all that are sure in one go, then what the rest may be, some at a time. */
export async function findMatches(id: string, signal: AbortSignal): Promise<void> {
  await jobsDb().$executeRaw`SELECT match_import(${id}::uuid)`;
  let many = AT_ONCE;
  while (many === AT_ONCE) {
    signal.throwIfAborted();
    [{ many }] = counted.parse(
      await jobsDb().$queryRaw`SELECT guess_import_films(${id}::uuid, ${AT_ONCE}::int) AS many`,
    );
  }
}
