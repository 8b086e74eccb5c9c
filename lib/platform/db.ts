import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { attachDatabasePool } from "@vercel/functions";
import { Pool } from "pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "./env";
import { timed } from "./figures/timed";
import { log } from "./log";

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient | Tx;

type Connections = { app?: PrismaClient; jobs?: PrismaClient; roundTrips: number };
// Development reloads modules; the pools must outlive that.
const kept = globalThis as typeof globalThis & { lumoDatabase?: Connections };
kept.lumoDatabase ??= { roundTrips: 0 };
const connections = kept.lumoDatabase;

/** Statements that requests sent to Postgres since this process started, without those of jobs: what pages are held to, and what the bench divides. */
export function roundTrips(): number {
  return connections.roundTrips;
}

/** The database as the role `app`, under row-level security: private rows need `withMember`. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    connections.app ??= connect(env().DATABASE_URL, env().DATABASE_POOL_SIZE, () => {
      connections.roundTrips += 1;
    });
    const value: unknown = Reflect.get(connections.app, property);
    return typeof value === "function" ? value.bind(connections.app) : value;
  },
});

/** The database as the role `jobs`, which sees every member's rows. For jobs only. */
export function jobsDb(): PrismaClient {
  connections.jobs ??= connect(env().DATABASE_JOBS_URL, 5);
  return connections.jobs;
}

export async function closeDatabase(): Promise<void> {
  await Promise.all([connections.app?.$disconnect(), connections.jobs?.$disconnect()]);
  delete connections.app;
  delete connections.jobs;
}

const commitHooks = new AsyncLocalStorage<(() => Promise<void> | void)[]>();

/** A transaction in which the member's own private rows are visible, and nobody else's. */
export function withMember<T>(memberId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.member_id', ${memberId}, true)`;
    return run(tx);
  });
}

/** All of it or nothing of it. What `afterCommit` was given inside runs once it is certain. */
export async function inTransaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const hooks: (() => Promise<void> | void)[] = [];
  const result = await commitHooks.run(hooks, () =>
    db.$transaction(run, { maxWait: 5_000, timeout: 10_000 }),
  );
  await Promise.all(hooks.map(safely));
  return result;
}

/** What a transaction would come to; nothing of it is kept. */
export async function tryOut<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const tried: { result: T }[] = [];
  const takeBack = new Error("This was only tried out.");
  try {
    await inTransaction(async (tx) => {
      tried.push({ result: await run(tx) });
      throw takeBack;
    });
  } catch (error) {
    if (error !== takeBack) throw error;
  }
  const [only] = tried;
  if (!only) throw takeBack;
  return only.result;
}

/** Inside a transaction: runs when it has committed, not if it has not. Outside one: runs now. */
export function afterCommit(hook: () => Promise<void> | void): void {
  const hooks = commitHooks.getStore();
  if (hooks) hooks.push(hook);
  else void safely(hook);
}

async function safely(hook: () => Promise<void> | void): Promise<void> {
  try {
    await hook();
  } catch (error) {
    // The write is done and must be answered as done; what follows it is only telling.
    log.error({ error }, "work after a commit failed");
  }
}

/** Which constraint a write broke, if that is what went wrong: `isConflict(error, "members_handle_key")`. */
export function isConflict(error: unknown, constraint?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code !== "P2002" && !(error.code === "P2010" && JSON.stringify(error.meta).includes("23505")))
    return false;
  return constraint === undefined || JSON.stringify(error.meta).includes(constraint);
}

/** Whether a write was refused by row-level security: what it belonged to is hidden from the member since it was looked for. */
export function isRefusedByRows(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && JSON.stringify(error.meta).includes("42501")
  );
}

function connect(connectionString: string, max: number, onStatement?: () => void): PrismaClient {
  const pool = new Pool({ connectionString, max, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000 });
  pool.on("error", (error) => log.error({ error }, "an idle database connection failed"));
  pool.on("connect", (client) => {
    const send = client.query.bind(client);
    const measured = timed(send as Parameters<typeof timed>[0]);
    client.query = ((...args: Parameters<typeof client.query>) => {
      onStatement?.();
      return onStatement ? measured(...args) : send(...args);
    }) as typeof client.query;
  });
  attachDatabasePool(pool);
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
