import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, inject } from "vitest";
import { forgetErrors, takeErrors, watchErrors } from "./console";
import { freshDatabase } from "./fresh-database";

const services = inject("services");
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const redis = services.redis[(worker - 1) % services.redis.length];
const database = `test_${worker}`;
const dataDir = path.join(services.dataDir, `worker-${worker}`, "files");

// Before anything of ours is imported: the environment is read once.
const url = (role: keyof typeof services.passwords) =>
  `postgresql://${role}:${services.passwords[role]}@127.0.0.1:${services.port}/${database}`;
Object.assign(process.env, {
  LUMO_MODE: "test",
  LUMO_DATA_DIR: dataDir,
  APP_URL: "http://localhost:4100",
  DATABASE_URL: url("app"),
  DATABASE_JOBS_URL: url("jobs"),
  DATABASE_OWNER_URL: url("owner"),
  TEST_DATABASE_SUPERUSER_URL: url("postgres"),
  UPSTASH_REDIS_REST_URL: redis?.url,
  UPSTASH_REDIS_REST_TOKEN: redis?.token,
  AUTH_SECRET: "the-tests-sign-their-sessions-with-this-one",
  JWT_SECRET_KEY: "the-tests-sign-their-tokens-with-that-other-one",
  CRON_SECRET: "the-tests-ring-the-clock-with-this-secret",
  METRICS_TOKEN: "the-tests-read-the-figures-with-this-token",
  // On a busy machine 300 ms say nothing; the tests of what happens without Redis set the time limit of production.
  REDIS_TIMEOUT_MS: "5000",
  STORAGE: "disk",
  LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
});

await freshState();

beforeEach(watchErrors);
afterEach(() => {
  const errors = takeErrors();
  forgetErrors();
  if (errors.length > 0) throw new Error(`console.error was called unexpectedly:\n${errors.join("\n")}`);
});

async function freshState() {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  await freshDatabase({
    database,
    template: services.template,
    mustBeNew: inject("isAlone"),
    url: (name) => url("postgres").replace(/[^/]+$/, name),
  });
  const flushed = await fetch(`${redis?.url}/`, {
    method: "POST",
    headers: { authorization: `Bearer ${redis?.token}` },
    body: '["FLUSHALL"]',
  });
  if (!flushed.ok) throw new Error(`The tests' Redis could not be emptied: ${await flushed.text()}`);
}
