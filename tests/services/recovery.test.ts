import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { isRunning } from "@/scripts/services/processes";
import { startServices } from "@/scripts/services/services";
import { emptyFolder } from "./folder";

const addresses = z.record(z.string(), z.string());

test("after a kill -9 of the starter and its database, the next start has every row that was confirmed", async () => {
  const dataDir = emptyFolder();
  const held = await hold(dataDir);
  const writer = await connect(held.env.DATABASE_OWNER_URL);
  await writer.query("CREATE TABLE confirmed (n int PRIMARY KEY)");
  for (let n = 0; n < 50; n++) await writer.query("INSERT INTO confirmed VALUES ($1)", [n]);
  const postmaster = postmasterOf(dataDir);
  held.child.kill("SIGKILL");
  process.kill(postmaster, "SIGKILL");
  await expect.poll(() => isRunning(postmaster)).toBe(false);

  const again = await startServices({ dataDir });
  onTestFinished(again.stop);
  const reader = await connect(again.env.DATABASE_OWNER_URL);
  expect((await reader.query("SELECT count(*)::int AS n FROM confirmed")).rows).toEqual([{ n: 50 }]);
  expect(again.env.DATABASE_URL).toContain("//app:");
}, 60_000);

test("a server that a killed starter left running is ended, not fought over", async () => {
  const dataDir = emptyFolder();
  const held = await hold(dataDir);
  const orphans = [postmasterOf(dataDir), ...redisOf(dataDir)];
  held.child.kill("SIGKILL");
  await expect.poll(() => held.child.signalCode).toBe("SIGKILL");
  expect(orphans.filter(isRunning)).toEqual(orphans);

  const again = await startServices({ dataDir });
  onTestFinished(again.stop);
  expect(orphans.filter(isRunning)).toEqual([]);
  const reader = await connect(again.env.DATABASE_URL);
  expect((await reader.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
}, 60_000);

test("a database or a Redis that falls over is brought back on the same address", async () => {
  const dataDir = emptyFolder();
  const said: string[] = [];
  const services = await startServices({ dataDir, say: (sentence) => said.push(sentence) });
  onTestFinished(services.stop);
  const fallen = [postmasterOf(dataDir), ...redisOf(dataDir)];
  for (const pid of fallen) process.kill(pid, "SIGKILL");
  await expect
    .poll(
      () =>
        connect(services.env.DATABASE_URL).then(
          () => true,
          () => false,
        ),
      { timeout: 15_000 },
    )
    .toBe(true);
  await expect.poll(() => ping(services.env), { timeout: 15_000 }).toBe("PONG");
  expect(said.filter((sentence) => sentence.includes("ended unexpectedly"))).toHaveLength(fallen.length);
}, 60_000);

async function hold(dataDir: string): Promise<{ child: ChildProcess; env: Record<string, string> }> {
  const node = path.resolve("node_modules/.bin/node");
  const words = ["--import", "./scripts/register.mjs", "tests/services/hold.ts", dataDir];
  const child = spawn(node, words, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const env = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The services did not start (${code}).`)));
  });
  return { child, env: addresses.parse(env) };
}

async function connect(connectionString: string | undefined) {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
}

async function ping(env: Record<string, string>) {
  const response = await fetch(`${env.UPSTASH_REDIS_REST_URL}/`, {
    method: "POST",
    headers: { authorization: `Bearer ${env.UPSTASH_REDIS_REST_TOKEN}` },
    body: '["PING"]',
  });
  const { result } = z.object({ result: z.string().optional() }).parse(await response.json());
  return result;
}

/** The Redis of this folder, where the machine has one. */
function redisOf(dataDir: string): number[] {
  const file = path.join(dataDir, "redis", "redis.pid");
  return existsSync(file) ? [Number(readFileSync(file, "utf8"))] : [];
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
}
