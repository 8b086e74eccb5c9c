import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { jobsDb } from "@/lib/platform/db";

const counted = z.tuple([z.object({ many: z.int() })]);

/** Calls a function of the database until it has done nothing more; each call is a transaction of its own, so that a killed worker goes on from there. */
export async function inBatches(call: () => Prisma.Sql, signal: AbortSignal): Promise<void> {
  let many = 1;
  while (many > 0) {
    signal.throwIfAborted();
    [{ many }] = counted.parse(await jobsDb().$queryRaw(call()));
  }
}
