import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { runProgram } from "./run-program";

const FOLDER = path.resolve("prisma", "migrations");

/**
 * Brings a database to the level of the code, as its owner: Prisma's migrations, then the job queue's own, then what the
 * roles may do with the queue. Does nothing, and quickly, when everything is applied.
 */
export async function migrate(ownerUrl: string): Promise<"migrated" | "nothing to do"> {
  const fingerprint = migrationsFingerprint();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if ((await levelOf(client)) === fingerprint) return "nothing to do";
    await runProgram("prisma", ["migrate", "deploy"], { DATABASE_OWNER_URL: ownerUrl });
    await runMigrations({ connectionString: ownerUrl, logger: undefined });
    await client.query(QUEUE_GRANTS);
    await client.query("CREATE SCHEMA IF NOT EXISTS housekeeping");
    await client.query(
      "CREATE TABLE IF NOT EXISTS housekeeping.facts (name text PRIMARY KEY, value text NOT NULL, noted_at timestamptz NOT NULL DEFAULT now())",
    );
    await client.query(
      "INSERT INTO housekeeping.facts (name, value) VALUES ('migrations', $1) ON CONFLICT (name) DO UPDATE SET value = $1, noted_at = now()",
      [fingerprint],
    );
    return "migrated";
  } finally {
    await client.end();
  }
}

/** One word for all migrations: changes with every file of them, with the queue's version and with the grants below. */
export function migrationsFingerprint(): string {
  const hash = createHash("sha256").update(QUEUE_GRANTS);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  hash.update(String(dependencies["graphile-worker"]));
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  for (const name of names) {
    const file = path.join(FOLDER, name, "migration.sql");
    if (existsSync(file)) hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function levelOf(client: pg.Client): Promise<string | undefined> {
  const known = await client.query("SELECT to_regclass('housekeeping.facts') IS NOT NULL AS known");
  if (!known.rows[0]?.known) return undefined;
  const { rows } = await client.query("SELECT value FROM housekeeping.facts WHERE name = 'migrations'");
  return rows[0]?.value;
}

// The queue's tables have row-level security without a policy: closed to everybody but their owner until said otherwise.
const QUEUE_GRANTS = `
DO $$
DECLARE target record;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jobs') THEN RETURN; END IF;
  GRANT USAGE ON SCHEMA graphile_worker TO jobs;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO jobs;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO jobs;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO jobs;
  FOR target IN
    SELECT relname FROM pg_class
    WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity
  LOOP
    EXECUTE format('DROP POLICY IF EXISTS jobs_work ON graphile_worker.%I', target.relname);
    EXECUTE format('CREATE POLICY jobs_work ON graphile_worker.%I TO jobs USING (true) WITH CHECK (true)', target.relname);
  END LOOP;
END $$`;
