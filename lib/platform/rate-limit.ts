import "server-only";
import { Ratelimit } from "@upstash/ratelimit";
import { z } from "zod";
import { db } from "./db";
import { AppError } from "./errors";
import { LIMITS, type Limit, type LimitName } from "./limits";
import { metrics } from "./metrics";
import { noteRedisError, redis } from "./redis";

/** Where a caller stands after one attempt: what the RateLimit headers say. */
export type Spent = { passed: boolean; most: number; left: number; retryAfter: number };

/** Counts one attempt and refuses it, with how long to wait, when it is one too many. */
export async function spend(name: LimitName, key: string): Promise<void> {
  const limit = LIMITS[name];
  const spent = await count(name, key);
  if (!spent.passed) {
    throw new AppError(
      "rate_limited",
      `${limit.sentence} Try again in ${inWords(spent.retryAfter)}.`,
      undefined,
      {
        retryAfter: spent.retryAfter,
      },
    );
  }
}

/** Counts one attempt and says where that leaves the caller. */
export async function count(name: LimitName, key: string): Promise<Spent> {
  const spent = await countSomewhere(name, key);
  if (!spent.passed) metrics().refusals.inc({ limit: name });
  return spent;
}

async function countSomewhere(name: LimitName, key: string): Promise<Spent> {
  const limit: Limit = LIMITS[name];
  if (limit.without === "postgres") return countInPostgres(name, key, limit);
  try {
    const answer = await limiter(name, limit).limit(key);
    return {
      passed: answer.success,
      most: limit.most,
      left: Math.max(0, answer.remaining),
      retryAfter: Math.max(1, Math.ceil((answer.reset - Date.now()) / 1_000)),
    };
  } catch (error) {
    noteRedisError(error, "a limit was not counted there", { limit: name });
    if (limit.without === "closed") {
      throw new AppError(
        "unavailable",
        "This needs a part of Lumo that is resting. Try again in a minute.",
        undefined,
        { retryAfter: 30 },
      );
    }
    return countHere(`${name}:${key}`, limit);
  }
}

const limiters = new Map<LimitName, Ratelimit>();

function limiter(name: LimitName, limit: Limit): Ratelimit {
  let made = limiters.get(name);
  if (!made) {
    made = new Ratelimit({
      redis,
      limiter: Ratelimit.slidingWindow(limit.most, `${limit.seconds} s`),
      prefix: `limit:${name}`,
      // The client's own 300 ms hold; the library's would let everybody through.
      timeout: 0,
      ephemeralCache: false,
    });
    limiters.set(name, made);
  }
  return made;
}

const seconds = z.tuple([z.object({ wait: z.number() })]);

async function countInPostgres(name: string, key: string, limit: Limit): Promise<Spent> {
  const [{ wait }] = seconds.parse(
    await db.$queryRaw`SELECT spend_rate(${`${name}:${key}`.slice(0, 200)}, ${limit.most}::int, ${limit.seconds}::int) AS wait`,
  );
  return { passed: wait === 0, most: limit.most, left: wait === 0 ? limit.most - 1 : 0, retryAfter: wait };
}

// Buckets of this process alone, so that an outage of Redis is not an invitation; the same for its pages and its routes,
// which share no memory otherwise.
const shared = globalThis as typeof globalThis & { lumoBuckets?: Map<string, number[]> };
shared.lumoBuckets ??= new Map();
const buckets = shared.lumoBuckets;

function countHere(key: string, limit: Limit): Spent {
  if (buckets.size > 10_000) buckets.clear();
  const start = Date.now() - limit.seconds * 1_000;
  const hits = (buckets.get(key) ?? []).filter((at) => at > start);
  const passed = hits.length < limit.most;
  if (passed) hits.push(Date.now());
  buckets.set(key, hits);
  const oldest = hits[0] ?? Date.now();
  return {
    passed,
    most: limit.most,
    left: limit.most - hits.length,
    retryAfter: Math.max(1, Math.ceil((oldest - start) / 1_000)),
  };
}

function inWords(wait: number): string {
  if (wait < 90) return `${wait} ${wait === 1 ? "second" : "seconds"}`;
  if (wait < 5_400) return `${Math.ceil(wait / 60)} minutes`;
  return `${Math.ceil(wait / 3_600)} hours`;
}
