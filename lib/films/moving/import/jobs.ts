import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { bringImport } from "./bring-import";
import { catchUpImports } from "./catch-up";
import { readImport } from "./read-import";
import { importJob } from "./schema";
import { sweepImports } from "./sweep-imports";
import { takeBackImport } from "./take-back-import";

export const movingJobs = {
  "films.read-import": job({ payload: importJob, run: readImport }),
  "films.bring-import": job({ payload: importJob, run: bringImport }),
  "films.undo-import": job({ payload: importJob, run: takeBackImport }),
  "films.sweep-imports": job({ payload: z.object({}), cron: "29 * * * *", run: sweepImports }),
  "films.catch-up-imports": job({ payload: z.object({}), cron: "53 4 * * *", run: catchUpImports }),
};
