import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { freePort } from "@/scripts/services/ports";
import { startServices } from "@/scripts/services/services";
import { claimInstance } from "@/scripts/start/instance";
import { asApp, asSuperuser } from "../support/database";
import { emptyFolder } from "./folder";

test("what the services say is a complete configuration, with secrets for their owner's eyes only", async () => {
  const dataDir = emptyFolder();
  const first = await startServices({ dataDir });
  const { AUTH_SECRET, JWT_SECRET_KEY, LUMO_EMBEDDED } = parseEnv({
    ...first.env,
    APP_URL: "http://localhost",
  });
  await first.stop();
  expect(LUMO_EMBEDDED).toBe(true);
  expect(AUTH_SECRET).not.toBe(JWT_SECRET_KEY);
  expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);

  const second = await startServices({ dataDir });
  onTestFinished(second.stop);
  expect(second.env).toEqual(first.env);
}, 60_000);

test("what the owner set is used, and then nothing here counts as embedded", async () => {
  const { DATABASE_URL, DATABASE_JOBS_URL, UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN } = process.env;
  const given = {
    DATABASE_URL,
    DATABASE_JOBS_URL,
    UPSTASH_REDIS_REST_URL,
    UPSTASH_REDIS_REST_TOKEN,
    AUTH_SECRET: "a secret of the owner's own, long enough",
  };
  const services = await startServices({ dataDir: emptyFolder(), given });
  onTestFinished(services.stop);
  expect(services.env).toMatchObject(given);
  expect(services.env.LUMO_EMBEDDED).toBeUndefined();
  expect([services.postgres, services.bridge]).toEqual([undefined, undefined]);
});

test("the application's role owns nothing and passes no row-level security", async () => {
  const roles = await asSuperuser(
    "SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname IN ('app', 'jobs', 'owner', 'backup') ORDER BY rolname",
  );
  const plain = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false };
  expect(roles).toEqual([
    { rolname: "app", ...plain },
    { rolname: "backup", ...plain, rolbypassrls: true },
    { rolname: "jobs", ...plain },
    { rolname: "owner", ...plain, rolcreatedb: true },
  ]);
  const owned = await asSuperuser(
    "SELECT relname FROM pg_class WHERE relowner = 'app'::regrole UNION SELECT datname FROM pg_database WHERE datdba = 'app'::regrole",
  );
  expect(owned).toEqual([]);
});

test("what Postgres confirms it has written to disk", async () => {
  expect(await asApp("SHOW synchronous_commit")).toEqual([{ synchronous_commit: "on" }]);
});

test("a port that is taken is left alone", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  expect(await freePort(taken)).not.toBe(taken);
});

test("one start to a data folder, and a note that outlived its writer stops nobody", () => {
  const dataDir = emptyFolder();
  const mine = claimInstance(dataDir);
  mine.update({ url: "http://localhost:3000" });
  expect(JSON.parse(readFileSync(path.join(dataDir, "run.json"), "utf8"))).toEqual({
    pid: process.pid,
    url: "http://localhost:3000",
  });
  // The note names this process, which is no start of Lumo: the trace of an older one with the same number.
  expect(() => claimInstance(dataDir)).not.toThrow();
});
