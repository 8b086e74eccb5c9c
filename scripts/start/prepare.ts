import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrate } from "../migrate";
import { runProgram, runScript } from "../run-program";
import { sourcesFingerprint } from "./sources";
import { step } from "./steps";

type Environment = Record<string, string>;
const SEED = path.join("prisma", "seed", "index.ts");

/** What the sources and the database need before the application can run: each part only when something changed. */
export async function prepare(env: Environment, options: { development: boolean }): Promise<void> {
  const fingerprint = sourcesFingerprint();
  await generateIfChanged(fingerprint);
  const ownerUrl = env.DATABASE_OWNER_URL;
  if (ownerUrl) {
    const migrated = () => migrate(ownerUrl);
    await step("Database migrations", migrated, (outcome) => outcome);
    if (env.LUMO_EMBEDDED) await seedOnce(ownerUrl, env);
  } else {
    console.log("  DATABASE_OWNER_URL is not set: migrations stay as they are (npm run db:migrate).");
  }
  if (!options.development) await buildIfChanged(fingerprint, env);
}

/** The database client and whatever else is made from the sources. */
export async function generateIfChanged(fingerprint = sourcesFingerprint()): Promise<void> {
  const note = path.join("generated", ".sources");
  if (existsSync(note) && readFileSync(note, "utf8") === fingerprint) return;
  await step("Database client", () => runScript("scripts/generate.ts"));
  writeFileSync(note, fingerprint);
}

export async function buildIfChanged(fingerprint: string, env: Environment): Promise<void> {
  const note = path.join(".next", "lumo-sources");
  const built = existsSync(path.join(".next", "BUILD_ID")) && existsSync(note);
  if (built && readFileSync(note, "utf8") === fingerprint) return;
  await step("Building the application; the first time this takes a minute or two", () =>
    runProgram("next", ["build"], { ...env, NODE_ENV: "production", LUMO_TYPES: "unchecked" }),
  );
  writeFileSync(note, fingerprint);
}

/** Demo members, once per database. A seed that was interrupted left half a world that nobody has seen: it begins anew. */
async function seedOnce(ownerUrl: string, env: Environment) {
  if (!existsSync(SEED)) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT value FROM housekeeping.facts WHERE name = 'seed'");
    if (rows[0]?.value === "done") return;
    if (rows[0]?.value === "begun") await client.query(EMPTY_TABLES);
    await client.query(
      "INSERT INTO housekeeping.facts (name, value) VALUES ('seed', 'begun') ON CONFLICT DO NOTHING",
    );
    await step("Demo members and what they did", () => runScript(SEED, env));
    await client.query("UPDATE housekeeping.facts SET value = 'done' WHERE name = 'seed'");
  } finally {
    await client.end();
  }
}

const EMPTY_TABLES = `
DO $$
DECLARE tables text;
BEGIN
  SELECT string_agg(format('public.%I', tablename), ', ') INTO tables
  FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations';
  EXECUTE 'TRUNCATE ' || tables || ' RESTART IDENTITY CASCADE';
END $$`;
