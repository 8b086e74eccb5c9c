import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { LIMITS, type LimitName } from "@/lib/platform/limits";
import { spend } from "@/lib/platform/rate-limit";
import { redis } from "@/lib/platform/redis";
import { endpoint } from "@/lib/web/endpoint";
import { castOnStage } from "@/tests/support/cast";
import { asApp } from "@/tests/support/database";
import { attempts, middleOfWindow } from "./attempts";

castOnStage();

const names = Object.keys(LIMITS) as LimitName[];

// Redis' windows begin at round times: the clock stands in the middle of one, so that no test straddles two.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: middleOfWindow() });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("T5.1 a limit is exact", () => {
  test.each(names)(
    "%s lets exactly its number through one after the other, then says how long to wait",
    async (name) => {
      const { most, seconds } = LIMITS[name];
      const { passed, refused } = await attempts(most + 3, () => spend(name, "one"), { atOnce: 1 });
      expect({ passed, refused: refused.length }).toEqual({ passed: most, refused: 3 });
      for (const { code, retryAfter } of refused) {
        expect(code).toBe("rate_limited");
        expect(retryAfter).toBeGreaterThanOrEqual(1);
        expect(retryAfter).toBeLessThanOrEqual(seconds * 2);
      }
      await spend(name, "another");
    },
  );

  test.each(names)("%s lets exactly its number through when fifty come at once", async (name) => {
    const { most } = LIMITS[name];
    const many = Math.max(50, most + 10);
    const { passed } = await attempts(many, () => spend(name, "crowd"), { atOnce: 50 });
    expect(passed).toBe(Math.min(most, many));
  });

  test("the answer carries RateLimit, RateLimit-Policy and, when refused, Retry-After", async () => {
    const door = endpoint(
      { summary: "Search", who: "anyone", limit: "search", answer: z.object({}) },
      async () => ({}),
    );
    const call = () => door(new Request("http://localhost:4100/x"), { params: Promise.resolve({}) });
    for (let left = LIMITS.search.most - 1; left >= 0; left--) {
      const answer = await call();
      expect(answer.status).toBe(200);
      expect(answer.headers.get("ratelimit-policy")).toBe('"search";q=30;w=60');
      expect(answer.headers.get("ratelimit")).toMatch(new RegExp(`^"search";r=${left};t=\\d+$`));
    }
    const refusal = await call();
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get("content-type")).toBe("application/problem+json");
    expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refusal.headers.get("ratelimit")).toMatch(/^"search";r=0;/);
  });
});

describe("T5.2 two instances share their counters", () => {
  test("two processes together get what one would", { timeout: 60_000 }, async () => {
    vi.useRealTimers();
    const run = async (name: LimitName) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          "--import",
          "./scripts/register.mjs",
          "tests/safety/spender.ts",
          name,
          "shared",
          String(LIMITS[name].most),
        ],
        { env: process.env },
      );
      return Number(stdout);
    };
    for (const name of ["conversation", "message"] as const) {
      const passed = await Promise.all([run(name), run(name)]);
      expect(passed[0] + passed[1]).toBe(LIMITS[name].most);
    }
  });
});

describe("T5.3 the numbers of the product", () => {
  const NUMBERS: [LimitName, number, number][] = [
    ["message-newcomer", 10, 60],
    ["conversation", 5, 3_600],
    ["community", 3, 86_400],
    ["upload", 10, 60],
    ["upload-day", 100, 86_400],
    ["sign-in", 5, 900],
    ["sign-in-address", 25, 300],
    ["register", 3, 3_600],
    ["mail", 5, 1_800],
    ["message", 30, 60],
    ["generation", 5, 60],
    ["search", 30, 60],
    ["export", 1, 86_400],
    ["api-member", 1_500, 300],
    ["api-anonymous", 300, 300],
    ["api-expensive", 100, 3_600],
    ["payment-callback", 300, 60],
  ];

  test.each(NUMBERS)("%s is %i in %i seconds", (name, most, seconds) => {
    expect(LIMITS[name]).toMatchObject({ most, seconds });
  });
});

describe("T5.6 Redis flushed", () => {
  test.each(names.filter((name) => LIMITS[name].without === "postgres"))("%s still holds", async (name) => {
    await attempts(LIMITS[name].most, () => spend(name, "patient"), { atOnce: 10 });
    await redis.flushall();
    await expect(spend(name, "patient")).rejects.toMatchObject({ code: "rate_limited" });
    const [kept] = await asApp<{ hits: number }>(
      "SELECT count(*)::int AS hits FROM rate_hits WHERE key = $1",
      [`${name}:patient`],
    );
    expect(kept?.hits).toBe(LIMITS[name].most);
  });
});
