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
const LOCAL_MOST = 2_000;
const local = new Map<string, { value: unknown; until: number }>();

/**
 * The value under a key, loaded when it is missing, too old, or one of its tags was dropped since.
 * Without Redis every call loads: slower, never wrong. Values must survive JSON.
 */
export async function cached<T>(recipe: Recipe, load: () => Promise<T>): Promise<T> {
  const { key, ttlSeconds, tags = [], nearSeconds = NEAR_SECONDS } = recipe;
  const near = local.get(key);
  if (near && near.until > Date.now()) return counted("hit", near.value as T);
  let name: string;
  try {
    name = await versionedName(key, tags);
    const far = await redis.get<{ value: T }>(name);
    if (far) return counted("hit", remember(key, far.value, nearSeconds));
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
  return counted("miss", remember(key, value, nearSeconds));
}

/** Forgets everything that carries one of the tags, in Redis and in every instance's kept pages. Call it after the commit. */
export async function dropTags(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  local.clear();
  try {
    const pipeline = redis.pipeline();
    for (const tag of tags) pipeline.incr(`tag:${tag}`);
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "tags were not dropped; they expire by time", { tags });
  }
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

function remember<T>(key: string, value: T, seconds: number): T {
  if (local.size >= LOCAL_MOST) local.clear();
  local.set(key, { value, until: Date.now() + seconds * 1_000 });
  return value;
}
