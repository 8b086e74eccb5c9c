import "server-only";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { keepFigures } from "@/lib/platform/figures/keep-figures";
import { measureProcess } from "@/lib/platform/metrics";
import { beforeExit } from "@/lib/platform/shutdown";
import { startJobs, stopJobs } from "./jobs";

/** What a process needs before it answers: a configuration that holds, its figures, and its jobs. */
export async function startProcess(): Promise<void> {
  env();
  measureProcess();
  beforeExit("database", closeDatabase);
  await startJobs();
  beforeExit("jobs", stopJobs);
  beforeExit("figures", keepFigures());
}
