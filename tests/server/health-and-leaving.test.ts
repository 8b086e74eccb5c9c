import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/scripts/migrate";
import { freePort } from "@/scripts/services/ports";
import { startPostgres } from "@/scripts/services/postgres";
import { type Application, startApplication } from "@/scripts/start/application";
import { application as running } from "./application";
import { ask } from "./ask";

const { env, adasCookie } = running;
const PASSWORDS = { postgres: "p", owner: "o", app: "a", jobs: "j", backup: "b" };

describe("health", () => {
  test.each([
    "/health",
    "/health/",
    "/health/live",
    "/health/ready",
    "/api/health",
    "/api/health/",
    "/api/apps/pose-generator/health",
  ])("%s answers", async (at) => {
    await expect.poll(async () => (await ask(at)).status, { timeout: 10_000 }).toBe(200);
  });
});

describe("T12.4 while the database is away", () => {
  const dataDir = path.resolve(".lumo", "test", "api-health");
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let application: Application;
  let base = "";

  beforeAll(async () => {
    mkdirSync(dataDir, { recursive: true });
    postgres = await startPostgres({ dataDir, passwords: PASSWORDS, throwaway: true });
    await migrate(postgres.url("owner"));
    const port = await freePort(4245);
    base = `http://localhost:${port}`;
    application = await startApplication({
      ...env,
      DATABASE_URL: postgres.url("app"),
      DATABASE_JOBS_URL: postgres.url("jobs"),
      PORT: String(port),
      APP_URL: base,
    });
  });
  afterAll(async () => {
    await application?.stop();
    await postgres?.stop();
  });

  test("live stays 200; ready says 503 within 5 seconds, which part, and nothing else; and is back within 10", async () => {
    const { port } = postgres;
    await expect
      .poll(async () => (await ask("/health/ready", { base })).body, { timeout: 10_000 })
      .toContain('"ok"');
    await postgres.stop();
    await expect
      .poll(async () => (await ask("/health/ready", { base })).status, { timeout: 5_000 })
      .toBe(503);
    const { body } = await ask("/health/ready", { base });
    expect(JSON.parse(body)).toMatchObject({
      parts: { database: expect.anything(), redis: expect.anything() },
    });
    expect(body).not.toMatch(/\d+\.\d+\.\d+|localhost|127\.|ECONN|postgres/i);
    expect((await ask("/health/live", { base })).status).toBe(200);
    postgres = await startPostgres({ dataDir, port, passwords: PASSWORDS, throwaway: true });
    await expect
      .poll(async () => (await ask("/health/ready", { base })).status, { timeout: 10_000 })
      .toBe(200);
  }, 180_000);
});

describe("T9.11 on SIGTERM under load", () => {
  test("readiness turns first, nothing under way fails, streams are told, and the process ends within ten seconds", async () => {
    const port = await freePort(4247);
    const base = `http://localhost:${port}`;
    const application = await startApplication({ ...env, PORT: String(port), APP_URL: base });
    await expect
      .poll(async () => (await ask("/health/ready", { base })).status, { timeout: 10_000 })
      .toBe(200);
    const stream = fetch(`${base}/api/realtime`, {
      headers: { cookie: adasCookie, accept: "text/event-stream" },
    });
    const opened = await stream;
    expect(opened.status).toBe(200);
    const streamEnded = opened.text();

    // Visitors come through a balancer, which sends nobody on once readiness says 503, and learns of it in 200 ms.
    let open = true;
    const balancer = setInterval(async () => {
      open = open && (await ask("/health/ready", { base }).catch(() => ({ status: 503 }))).status === 200;
    }, 200);
    const answered: number[] = [];
    const failures: string[] = [];
    const visitor = async (at: string) => {
      while (open) {
        const answer = ask(at, { base, headers: { cookie: adasCookie } });
        await answer.then(
          ({ status }) => answered.push(status),
          (error: Error) => failures.push(`${at}: ${error.message}`),
        );
      }
    };
    const wanted = ["/", "/members", "/api/v1/members", "/legal/terms"];
    for (const at of wanted) await ask(at, { base, headers: { cookie: adasCookie } });
    const visitors = wanted.map(visitor);
    await expect.poll(() => answered.length, { timeout: 10_000 }).toBeGreaterThan(20);

    const begun = Date.now();
    process.kill(application.pid ?? 0, "SIGTERM");
    await expect.poll(async () => (await ask("/health/ready", { base })).status, { interval: 20 }).toBe(503);
    await application.ended;
    expect(Date.now() - begun).toBeLessThan(10_000);
    await Promise.all(visitors);
    clearInterval(balancer);
    expect(await streamEnded).toContain("event:");
    expect(failures).toEqual([]);
    expect(answered.length).toBeGreaterThan(20);
    expect(answered.filter((status) => status >= 500)).toEqual([]);
  }, 180_000);
});
