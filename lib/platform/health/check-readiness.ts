import "server-only";
import { db } from "../db";
import { redis } from "../redis";
import { isDraining } from "../shutdown";

export type Part = "server" | "database" | "migrations" | "redis" | "queue";
export type Readiness = { ready: boolean; parts: Record<Part, boolean> };

const PATIENCE_MS = 2_000;
const KEPT_MS = 1_000;
let last: { at: number; answer: Promise<Omit<Readiness["parts"], "server">> } | null = null;

/** Whether this process can serve: each part is asked, at most once a second however often we are asked. */
export async function checkReadiness(): Promise<Readiness> {
  if (!last || Date.now() - last.at > KEPT_MS) last = { at: Date.now(), answer: ask() };
  const parts = { server: !isDraining(), ...(await last.answer) };
  return { ready: Object.values(parts).every(Boolean), parts };
}

async function ask(): Promise<Omit<Readiness["parts"], "server">> {
  const [database, migrations, queue, redisAnswers] = await Promise.all([
    answers(() => db.$queryRaw`SELECT 1`),
    answers(async () => {
      const rows = await db.$queryRaw<{ unfinished: bigint }[]>`
        SELECT count(*) AS unfinished FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
      if (rows[0]?.unfinished !== 0n) throw new Error("a migration has not finished");
    }),
    answers(async () => {
      const rows = await db.$queryRaw<{ there: boolean }[]>`
        SELECT to_regprocedure('enqueue_job(text,json,timestamptz,int,text)') IS NOT NULL
           AND EXISTS (SELECT FROM pg_namespace WHERE nspname = 'graphile_worker') AS there`;
      if (!rows[0]?.there) throw new Error("the queue is not installed");
    }),
    answers(() => redis.ping()),
  ]);
  return { database, migrations, redis: redisAnswers, queue };
}

async function answers(run: () => Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  const asked = run().then(
    () => true,
    // Which part is down is the answer; why is for that part's own log.
    () => false,
  );
  return Promise.race([asked, late]);
}
