import "server-only";
import { newId } from "@/lib/platform/ids";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { noteRedisError, redis } from "@/lib/platform/redis";
import { figuresHere } from "./figures-here";
import { FIGURES, type Figures, keyOf } from "./names";
import { takeSlow } from "./slow-statements";

const EVERY_MS = 15_000;
const MINUTES_KEPT = 2 * 3_600;
const HOURS_KEPT = 2 * 86_400;

const me = newId();
let told: Figures | undefined;

/** Adds what this process counts to what all of them count, every quarter of a minute. Returns how to stop, after a last time. */
export function keepFigures(): () => Promise<void> {
  const timer = setInterval(() => void tellFigures(), EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await tellFigures();
  };
}

/** Adds what came since the last time. What Redis did not take is added the next time. */
export async function tellFigures(): Promise<void> {
  const now = Date.now();
  const here = await figuresHere();
  const last = told;
  const slow = takeSlow();
  const pipeline = redis.pipeline();
  for (const [key, seconds] of [
    [keyOf.minute(now), MINUTES_KEPT],
    [keyOf.hour(now), HOURS_KEPT],
  ] as const) {
    for (const name of FIGURES) {
      const more = here[name] - (last?.[name] ?? 0);
      if (more > 0) pipeline.hincrby(key, name, more);
    }
    pipeline.expire(key, seconds);
  }
  for (const [statement, { longest, times }] of slow) {
    pipeline.zadd(keyOf.slowest(now), { gt: true }, { score: Math.round(longest), member: statement });
    pipeline.hincrby(keyOf.slowTimes(now), statement, times);
  }
  if (slow.length > 0) {
    pipeline.expire(keyOf.slowest(now), HOURS_KEPT);
    pipeline.expire(keyOf.slowTimes(now), HOURS_KEPT);
  }
  pipeline.hset(keyOf.streams, { [me]: `${openStreams.count()} ${now}` });
  pipeline.expire(keyOf.streams, 2 * 60);
  try {
    await pipeline.exec();
    told = here;
  } catch (error) {
    noteRedisError(error, "figures were not added");
  }
}
