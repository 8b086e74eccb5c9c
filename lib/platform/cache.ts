import "server-only";
import { metrics } from "./metrics";
import { noteRedisError, publish, redis } from "./redis";

type Recipe = {
  key: string;
  ttlSeconds: number;
  tags?: readonly string[];
  /** How long a process answers without asking Redis, where every page needs it; so much later it hears that another dropped it. */
  nearSeconds?: number;
};

/** Where page stores hear which tags were dropped; the message is a JSON array of tags. */
export const DROP_TAGS_CHANNEL = "lumo:drop-tags";

const NEAR_SECONDS = 1;
const NEAR_MOST = 2_000;
type Near = { values: Map<string, { value: unknown; until: number }>; drops: number };
// Pages and routes share no memory: what one of them drops, the other must forget.
const shared = globalThis as typeof globalThis & { lumoNear?: Near };
shared.lumoNear ??= { values: new Map(), drops: 0 };
const near = shared.lumoNear;

/**
 * The value under a key, loaded when it is missing, too old, or one of its tags was dropped since.
 * Without Redis every call loads: slower, never wrong. Values must survive JSON.
 */
export async function cached<T>(recipe: Recipe, load: () => Promise<T>): Promise<T> {
  const { key, ttlSeconds, tags = [], nearSeconds = NEAR_SECONDS } = recipe;
  const known = near.values.get(key);
  if (known && known.until > Date.now()) return counted("hit", known.value as T);
  const { drops } = near;
  const remember = (value: T) => {
    // What was read before a drop may be what was dropped.
    if (near.drops === drops) keepNear(key, value, nearSeconds);
    return value;
  };
  let name: string;
  try {
    name = await versionedName(key, tags);
    const far = await redis.get<{ value: T }>(name);
    if (far) return counted("hit", remember(far.value));
  } catch (error) {
    noteRedisError(error, "the cache was not read", { key });
    return load();
  }
  const value = await load();
  try {
    await redis.set(name, { value }, { ex: ttlSeconds });
  } catch (error) {
    noteRedisError(error, "the cache was not written", { key });
  }
  return counted("miss", remember(value));
}

/** Forgets everything that carries one of the tags, in Redis and in every instance's kept pages. Call it after the commit. */
export async function dropTags(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  forgetNear();
  try {
    const pipeline = redis.pipeline();
    for (const tag of tags) pipeline.incr(`tag:${tag}`);
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "tags were not dropped; they expire by time", { tags });
  }
  // Once more: somebody may have read what was dropped before Redis knew.
  forgetNear();
  await publish(DROP_TAGS_CHANNEL, JSON.stringify(tags));
}

// A tag is a counter; its value is part of the name, so a dropped tag makes every name under it unknown at once.
async function versionedName(key: string, tags: readonly string[]): Promise<string> {
  if (tags.length === 0) return `cache:${key}`;
  const versions = await redis.mget<(number | null)[]>(...tags.map((tag) => `tag:${tag}`));
  return `cache:${key}:${versions.map((version) => version ?? 0).join(".")}`;
}

function counted<T>(outcome: "hit" | "miss", value: T): T {
  metrics().cache.inc({ outcome });
  return value;
}

function forgetNear(): void {
  near.values.clear();
  near.drops += 1;
}

function keepNear(key: string, value: unknown, seconds: number): void {
  if (near.values.size >= NEAR_MOST) near.values.clear();
  near.values.set(key, { value, until: Date.now() + seconds * 1_000 });
}
