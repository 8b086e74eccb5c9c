import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { LIMITS, type LimitName } from "@/lib/platform/limits";
import { count, spend } from "@/lib/platform/rate-limit";
import { redis } from "@/lib/platform/redis";
import { CLIENT_ADDRESS_HEADER } from "@/lib/web/client-address";
import { endpoint } from "@/lib/web/endpoint";
import { attempts } from "./attempts";
import { RedisSwitch } from "./redis-switch";

/** What a request may lose to a Redis that does not answer: its time limit, and some for two busy cores. */
const ADDED_MOST = 300 + 150;

const redisSwitch = new RedisSwitch(process.env.UPSTASH_REDIS_REST_URL ?? "");
const names = Object.keys(LIMITS) as LimitName[];
const those = (without: string) => names.filter((name) => LIMITS[name].without === without);

beforeAll(async () => {
  process.env.REDIS_TIMEOUT_MS = "300";
  process.env.UPSTASH_REDIS_REST_URL = await redisSwitch.open();
  await redis.ping();
});
afterEach(() => redisSwitch.turn("well"));
afterAll(() => redisSwitch.close());

/** Waits until Redis is asked again. */
async function backToNormal(): Promise<number> {
  const began = performance.now();
  await vi.waitFor(() => redis.ping(), { timeout: 10_000, interval: 50 });
  return performance.now() - began;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run().catch(() => undefined);
  return performance.now() - began;
}

describe("T5.5 Redis stopped", () => {
  test.each(those("postgres"))("%s is counted in Postgres, exactly", async (name) => {
    redisSwitch.turn("stopped");
    const { most } = LIMITS[name];
    const { passed } = await attempts(most + 5, () => spend(name, "postgres"), { atOnce: 10 });
    expect(passed).toBe(most);
  });

  test.each(those("open"))("%s lets people through, up to its number in this process", async (name) => {
    redisSwitch.turn("stopped");
    const { most } = LIMITS[name];
    const { passed, refused } = await attempts(most + 5, () => spend(name, "open"), { atOnce: 10 });
    expect(passed).toBe(most);
    expect(refused[0]).toMatchObject({ code: "rate_limited" });
    expect(refused[0]?.retryAfter).toBeGreaterThan(0);
  });

  test("pages and routes count into one bucket, though each has its own copy of the code", async () => {
    redisSwitch.turn("stopped");
    const name = those("open")[0] as LimitName;
    await attempts(LIMITS[name].most, () => spend(name, "both"), { atOnce: 10 });
    vi.resetModules();
    const elsewhere = await import("@/lib/platform/rate-limit");
    expect(elsewhere.spend).not.toBe(spend);
    await expect(elsewhere.spend(name, "both")).rejects.toMatchObject({ code: "rate_limited" });
  });

  test.each(those("closed"))("%s is closed, and says when to come back", async (name) => {
    redisSwitch.turn("stopped");
    await expect(spend(name, "closed")).rejects.toMatchObject({ code: "unavailable", retryAfter: 30 });
  });

  test.each(["stopped", "silent"] as const)(
    "a Redis that is %s costs a request at most its time limit",
    async (state) => {
      const door = endpoint(
        { summary: "Expensive", who: "anyone", limit: "api-expensive", answer: z.object({}) },
        async () => ({}),
      );
      const headers = { [CLIENT_ADDRESS_HEADER]: `somebody-${state}` };
      const request = () => new Request("http://localhost:4100/x", { headers });
      const call = () => door(request(), { params: Promise.resolve({}) });
      await backToNormal();
      await call();
      redisSwitch.turn(state);
      for (let round = 0; round < 5; round++) {
        expect(await timed(call)).toBeLessThan(ADDED_MOST);
        for (const name of ["message", "register", "search"] as const) {
          expect(await timed(() => spend(name, "slow"))).toBeLessThan(ADDED_MOST);
        }
      }
      expect(await timed(() => Promise.all(Array.from({ length: 50 }, call)))).toBeLessThan(ADDED_MOST + 300);
      expect((await call()).status).toBe(200);
    },
  );

  test.each(["stopped", "silent"] as const)(
    "all is as before within ten seconds after a Redis that was %s",
    async (state) => {
      await backToNormal();
      redisSwitch.turn(state);
      const key = `returning-${state}`;
      await expect(spend("search", key)).rejects.toMatchObject({ code: "unavailable" });
      redisSwitch.turn("well");
      expect(await backToNormal()).toBeLessThan(10_000);
      await spend("search", key);
      const before = await count("message", key);
      const after = await count("message", key);
      expect([before.left, after.left]).toEqual([29, 28]);
    },
  );
});
