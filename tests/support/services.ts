import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate, migrationsFingerprint } from "@/scripts/migrate";
import { type PostgresRole, runSql, startPostgres } from "@/scripts/services/postgres";
import { isRunning } from "@/scripts/services/processes";
import { startRedis } from "@/scripts/services/redis";
import { startBridge } from "@/scripts/services/redis-bridge/bridge";

export type TestServices = {
  dataDir: string;
  template: string;
  port: number;
  passwords: Record<PostgresRole, string>;
  /** One Redis per worker, the first worker's first. */
  redis: { url: string; token: string }[];
};

declare module "vitest" {
  interface ProvidedContext {
    services: TestServices;
    /** Whether the file has its process and its database to itself, both new. */
    isAlone: boolean;
  }
}

const PASSWORDS = { postgres: "postgres", owner: "owner", app: "app", jobs: "jobs", backup: "backup" };
const TOKEN = "the-token-of-the-tests-bridge";

/** One cluster for the whole run with a migrated database that each file gets a copy of, and a Redis for each worker. */
export default async function setup(project: TestProject) {
  const dataDir = claimFolder();
  const running: (() => Promise<void> | undefined)[] = [];
  const stop = async () => {
    for (const end of running.reverse()) await end();
    rmSync(path.join(dataDir, "run.pid"), { force: true });
    if (path.basename(dataDir) !== "unit") rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide("services", await open(dataDir, Number(project.config.maxWorkers) || 1, running));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function open(
  dataDir: string,
  workers: number,
  running: (() => Promise<void> | undefined)[],
): Promise<TestServices> {
  const postgres = await startPostgres({ dataDir, passwords: PASSWORDS, throwaway: true });
  running.push(postgres.stop);
  const template = `template_${migrationsFingerprint()}`;
  await makeTemplate(postgres.url, template);
  const redis: TestServices["redis"] = [];
  for (let worker = 1; worker <= workers; worker++) {
    const home = path.join(dataDir, `worker-${worker}`);
    mkdirSync(home, { recursive: true });
    const server = await startRedis({ dataDir: home, password: TOKEN });
    if (server) running.push(server.stop);
    const bridge = await startBridge({ token: TOKEN, redisUrl: server?.url });
    running.push(bridge.close);
    redis.push({ url: bridge.url, token: TOKEN });
  }
  return { dataDir, template, port: postgres.port, passwords: PASSWORDS, redis };
}

/** The folder of the last run, so that its cluster and template serve again; another one while a run is using that. */
function claimFolder() {
  const usual = path.resolve(".lumo", "test", "unit");
  const note = path.join(usual, "run.pid");
  const busy = existsSync(note) && isRunning(Number(readFileSync(note, "utf8")));
  const folder = busy ? `${usual}-${process.pid}` : usual;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "run.pid"), String(process.pid));
  return folder;
}

async function makeTemplate(url: (role: PostgresRole, database?: string) => string, template: string) {
  const pg = await import("pg");
  const client = new pg.default.Client({ connectionString: url("postgres", "postgres") });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(test|template|making)_'",
  );
  const old = rows.map((row) => row.datname).filter((name) => name !== template);
  for (const name of old) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await client.end();
  if (rows.some((row) => row.datname === template)) return;

  const making = `making_${process.pid}`;
  await runSql(url("postgres", "postgres"), [`CREATE DATABASE ${making} OWNER owner`]);
  await migrate(url("owner", making));
  await runSql(url("postgres", "postgres"), [`ALTER DATABASE ${making} RENAME TO ${template}`]);
}
