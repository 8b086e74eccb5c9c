import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRunning } from "@/scripts/services/processes";
import { familyOf, kill } from "@/tests/support/process-family";

const dataDir = ".lumo/test/start";
const PORT = "4180";

beforeAll(() => rmSync(dataDir, { recursive: true, force: true }));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("npm start opens Lumo on a machine that has nothing yet, and says where and as whom", async () => {
  const lumo = await start();
  expect(lumo.said()).toMatch(/Database migrations .*migrated/);
  expect(lumo.said()).toMatch(/Sign in as/);
  expect((await fetch(`${lumo.url}/health/live`)).status).toBe(200);
  await lumo.interrupt();
});

test("the second start listens within five seconds and keeps what there is", async () => {
  const begun = Date.now();
  const lumo = await start();
  expect(Date.now() - begun).toBeLessThan(5_000);
  expect(lumo.said()).toMatch(/nothing to do/);
  expect(lumo.said()).not.toMatch(/Demo members and/);
  await lumo.interrupt();
});

test("a second Lumo on the same data says who runs already, and the first does not notice", async () => {
  const lumo = await start();
  const other = run();
  await ended(other.child);
  expect(other.child.exitCode).toBe(1);
  expect(other.said()).toMatch(/already runs on .*test\/start/);
  expect(other.said()).toContain(lumo.url);
  expect((await fetch(`${lumo.url}/health/live`)).status).toBe(200);
  await lumo.interrupt();
});

test("after a kill -9 of everything the next start recovers", async () => {
  const lumo = await start();
  for (const pid of lumo.family()) kill(pid);
  await ended(lumo.child);
  const again = await start();
  const ready = async () => (await fetch(`${again.url}/health/ready`)).status;
  await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  await again.interrupt();
});

test("an application that is killed is started again, on the same data", async () => {
  const lumo = await start();
  const { server } = JSON.parse(readFileSync(`${dataDir}/run.json`, "utf8")) as { server: number };
  kill(server);
  await expect.poll(lumo.said, { timeout: 10_000 }).toMatch(/ended by itself .*Starting it again/);
  const ready = () =>
    fetch(`${lumo.url}/health/ready`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  await lumo.interrupt();
});

test("a SIGTERM to npm alone stops everything, too", async () => {
  const lumo = await start();
  const family = lumo.family();
  lumo.child.kill("SIGTERM");
  await ended(lumo.child);
  await expect.poll(() => family.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});

async function start() {
  const { child, said } = run();
  await expect
    .poll(() => (child.exitCode === null ? said() : `ended: ${said()}`), { timeout: 90_000, interval: 20 })
    .toMatch(/Lumo is open at|ended/);
  const url = said().match(/Lumo is open at (\S+)/)?.[1];
  if (!url) throw new Error(said());
  return {
    child,
    said,
    url,
    family: () => familyOf(child.pid ?? 0),
    /** What Ctrl-C does: a signal to everything in the foreground. Nothing may be left afterwards. */
    async interrupt() {
      const family = familyOf(child.pid ?? 0);
      expect(family.length).toBeGreaterThan(4);
      process.kill(-(child.pid ?? 0), "SIGINT");
      await ended(child);
      // npm answers a signal with the same signal.
      expect(child.signalCode ?? child.exitCode).toSatisfy((end) => end === "SIGINT" || end === 0);
      await expect.poll(() => family.filter(isRunning), { timeout: 10_000 }).toEqual([]);
    },
  };
}

function run() {
  let text = "";
  const { LUMO_MODE: _, APP_URL: __, ...env } = process.env;
  const child = spawn("npm", ["start", "--silent"], {
    // The leader of a group, as a shell would make it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, LUMO_DATA_DIR: dataDir, PORT },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
    });
  }
  return { child, said: () => text };
}

function ended(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  return new Promise((resolve) => child.once("exit", resolve));
}
