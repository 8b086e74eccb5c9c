import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { enqueueAll } from "@/lib/platform/jobs/enqueue";
import { importJob } from "./schema";

const late = z.array(importJob);

/** A job: what an import named and nobody here knew is brought when the film is here, for a year. Twice is the same as once. */
export async function catchUpImports(): Promise<void> {
  await jobsDb().$transaction(
    async (tx) => {
      const found = late.parse(
        await tx.$queryRaw`SELECT id, member_id AS "memberId" FROM late_imports(${now()}::timestamptz)`,
      );
      await enqueueAll(
        tx,
        found.map((payload) => ({ task: "films.bring-import", payload, maxAttempts: 25 })),
      );
    },
    { timeout: 120_000 },
  );
}
