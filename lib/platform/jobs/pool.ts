import "server-only";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

// The worker may be started in one bundle of the server and stopped from another: they share this.
const kept = globalThis as typeof globalThis & { lumoJobsPool?: pg.Pool };

/** Direct connections as role jobs: listening and advisory locks do not survive a pooler. */
export function jobsPool(): pg.Pool {
  if (!kept.lumoJobsPool) {
    const pool = new pg.Pool({
      connectionString: env().DATABASE_JOBS_URL,
      max: 6,
      application_name: "lumo-jobs",
    });
    pool.on("error", (error) => log.warn({ error }, "a jobs connection was lost"));
    pool.on("connect", (client) => {
      client.on("error", (error) => log.warn({ error }, "a jobs connection was lost"));
    });
    kept.lumoJobsPool = pool;
  }
  return kept.lumoJobsPool;
}

export async function closeJobsPool(): Promise<void> {
  const closing = kept.lumoJobsPool;
  delete kept.lumoJobsPool;
  await closing?.end();
}
