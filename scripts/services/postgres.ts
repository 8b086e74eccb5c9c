import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chown } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./ports";
import { findBinaries, runAs, settle } from "./postgres-place";
import { isRunning, processCommand } from "./processes";

const ROLES = ["owner", "app", "jobs", "backup"] as const;
const EXTENSIONS = ["pg_trgm", "unaccent", "citext", "btree_gin", "fuzzystrmatch", "pg_stat_statements"];
const START_TIMEOUT = 60_000;
/**
 * What tests throw away need not outlive a power cut; and where tables hold ten rows and nobody counts them, Postgres
 * thinks them long, and starting a second process to read them takes a hundred times as long as reading them.
 */
const THROWAWAY = {
  fsync: "off",
  full_page_writes: "off",
  max_wal_size: "4GB",
  max_parallel_workers_per_gather: "0",
};

export type PostgresRole = (typeof ROLES)[number] | "postgres";
export type PostgresServer = {
  port: number;
  /** The address of a database for a role; without a name, of `lumo`. */
  url(role: PostgresRole, database?: string): string;
  /** Calls back once if the server ends without being asked to. */
  onCrash(tell: () => void): void;
  stop(): Promise<void>;
};
type Options = {
  dataDir: string;
  /** The port asked for; another one is taken when it is busy. */
  port?: number;
  passwords: Record<PostgresRole, string>;
  /** Tests throw their cluster away, so they do not wait for the disk. */
  throwaway?: boolean;
};

/**
 * Runs the PostgreSQL that comes with npm on a data folder of ours, on loopback only. Makes the cluster, its roles and the
 * database `lumo` the first time, ends a server that a killed start left behind, and leaves crash recovery to Postgres.
 */
export async function startPostgres(options: Options): Promise<PostgresServer> {
  const home = settle(path.resolve(options.dataDir, "postgres"));
  const marker = path.join(home, "lumo-cluster");
  await endLeftover(home);
  if (!existsSync(marker)) await makeCluster(home, options.passwords.postgres);

  const server = await launch(home, options);
  const url = (role: PostgresRole, database = "lumo") =>
    `postgresql://${role}:${options.passwords[role]}@127.0.0.1:${server.port}/${database}`;
  if (!existsSync(marker)) {
    await furnish(url, options.passwords);
    writeFileSync(marker, "The cluster is complete: roles, extensions and the database exist.\n");
  }
  return { port: server.port, url, onCrash: server.onCrash, stop: server.stop };
}

async function makeCluster(home: string, password: string) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const as = runAs();
  if (as) await chown(home, as.uid, as.gid);
  const passwordFile = path.join(home, "..", `.initdb-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (as) await chown(passwordFile, as.uid, as.gid);
  const { initdb } = findBinaries();
  const flags = [
    `--pgdata=${home}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
    "--no-sync",
  ];
  try {
    await new Promise<void>((resolve, reject) => {
      let said = "";
      const child = spawn(initdb, flags, { ...as, stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.on("data", (chunk) => {
        said += chunk;
      });
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      child.once("error", reject);
      child.once("close", (code) =>
        code === 0 ? resolve() : reject(new Error(`PostgreSQL could not make its data folder:\n${said}`)),
      );
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function launch(home: string, options: Options) {
  let reason = "";
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort(attempt === 0 ? options.port : undefined);
    const launched = await tryLaunch(home, port, options);
    if (typeof launched !== "string") return launched;
    reason = launched;
    await sleep(500);
  }
  throw new Error(`PostgreSQL did not start. The end of ${logFile(options.dataDir)} says:\n${reason}`);
}

async function tryLaunch(home: string, port: number, options: Options) {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "150",
    shared_buffers: "256MB",
    shared_preload_libraries: "pg_stat_statements",
    synchronous_commit: "on",
    random_page_cost: "1.1",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    idle_in_transaction_session_timeout: "60s",
    ...(options.throwaway ? THROWAWAY : {}),
  };
  const log = openSync(logFile(options.dataDir), "a", 0o600);
  const child = spawn(
    findBinaries().postgres,
    ["-D", home, "-p", String(port), ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    // Its own process group: a Ctrl-C in the terminal is ours to pass on, after the application has finished.
    { ...runAs(), detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  let stopping = false;
  let crashed: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => {
      if (!stopping) crashed?.();
      resolve();
    });
  });
  child.unref();
  // Whatever way this process ends in an orderly manner, the server goes with it.
  const goAlong = () => child.kill(options.throwaway ? "SIGQUIT" : "SIGINT");
  process.once("exit", goAlong);
  ended.then(() => process.off("exit", goAlong));

  const deadline = Date.now() + START_TIMEOUT;
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  while (postmaster(home)?.status !== "ready" || postmaster(home)?.pid !== child.pid) {
    if (gone || Date.now() > deadline) {
      stopping = true;
      if (!gone) child.kill("SIGQUIT");
      return readFileSync(logFile(options.dataDir), "utf8").split("\n").slice(-12).join("\n");
    }
    await sleep(20);
  }
  return {
    port,
    onCrash(tell: () => void) {
      crashed = tell;
      if (gone) tell();
    },
    async stop() {
      if (gone || stopping) return ended;
      stopping = true;
      child.kill(options.throwaway ? "SIGQUIT" : "SIGINT");
      const late = setTimeout(() => child.kill("SIGQUIT"), 8_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** What the running server says of itself in its pid file, if there is one. */
function postmaster(home: string): { pid: number; status: string } | undefined {
  const file = path.join(home, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), status: lines[7]?.trim() ?? "" };
}

/** A start that was killed leaves its server, or only the pid file of it, which a reused pid would turn into a refusal. */
async function endLeftover(home: string) {
  const pid = postmaster(home)?.pid;
  if (!pid) return;
  if (isRunning(pid) && processCommand(pid).includes(home)) {
    process.kill(pid, "SIGINT");
    for (let waited = 0; isRunning(pid) && waited < 10_000; waited += 50) {
      if (waited === 6_000) process.kill(pid, "SIGQUIT");
      await sleep(50);
    }
  }
  rmSync(path.join(home, "postmaster.pid"), { force: true });
}

async function furnish(url: PostgresServer["url"], passwords: Record<PostgresRole, string>) {
  await runSql(url("postgres", "template1"), [
    ...EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name}`),
  ]);
  const attributes = {
    owner: "NOBYPASSRLS CREATEDB",
    app: "NOBYPASSRLS",
    jobs: "NOBYPASSRLS",
    backup: "BYPASSRLS",
  };
  await runSql(url("postgres", "postgres"), [
    ...ROLES.flatMap((role) => [
      `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF; END $$`,
      `ALTER ROLE ${role} LOGIN NOSUPERUSER ${attributes[role]} PASSWORD '${passwords[role]}'`,
    ]),
    "GRANT pg_read_all_data TO backup",
    "DROP DATABASE IF EXISTS lumo",
    "CREATE DATABASE lumo OWNER owner",
    "REVOKE ALL ON DATABASE lumo FROM PUBLIC",
    "GRANT CONNECT ON DATABASE lumo TO app, jobs, backup",
  ]);
}

/** Runs statements one by one on a connection of its own. */
export async function runSql(connectionString: string, statements: string[]) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function logFile(dataDir: string) {
  return path.resolve(dataDir, "postgres.log");
}
