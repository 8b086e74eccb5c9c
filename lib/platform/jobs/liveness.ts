import "server-only";
import type { PoolClient } from "pg";
import { log } from "@/lib/platform/log";
import { jobsPool } from "./pool";

const LOCK = "hashtextextended('lumo-jobs:' || $1, 0)";

/** Whoever runs jobs holds a lock on one of its connections. When the process dies, Postgres lets go of it. */
export async function showAlive(client: PoolClient, workerId: string): Promise<void> {
  await client.query(`select pg_advisory_lock(${LOCK})`, [workerId]);
}

export async function showDone(client: PoolClient, workerId: string): Promise<void> {
  await client.query(`select pg_advisory_unlock(${LOCK})`, [workerId]);
}

/**
 * Frees the jobs of processes that died in the middle of them, so that they run again at once and not after the
 * worker's own four hours. A job therefore runs at least once, and may run twice.
 */
export async function freeJobsOfTheDead(graceSeconds = 15): Promise<number> {
  const client = await jobsPool().connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select distinct locked_by as id from graphile_worker.jobs
        where locked_at < now() - make_interval(secs => $1)`,
      [graceSeconds],
    );
    let freed = 0;
    for (const { id } of rows) {
      const { rows: taken } = await client.query(`select pg_try_advisory_lock(${LOCK}) as dead`, [id]);
      if (!taken[0]?.dead) continue;
      await client.query("select graphile_worker.force_unlock_workers(array[$1::text])", [id]);
      await showDone(client, id);
      freed++;
    }
    if (freed > 0) log.warn({ workers: freed }, "jobs of workers that died were freed");
    return freed;
  } finally {
    client.release();
  }
}
