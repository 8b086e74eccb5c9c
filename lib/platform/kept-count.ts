import "server-only";
import { z } from "zod";
import { newId } from "./ids";
import { noteRedisError, redis } from "./redis";

const LIVES_SECONDS = 60;
const VERSION_LIVES_SECONDS = 7 * 86_400;

export type KeptCount<T> = {
  /** The kept count if it is current, else what `count` answers, kept for the next reader. Without Redis: `count`. */
  read: (id: string, count: () => Promise<T>) => Promise<T>;
  /** Call it after the commit that changed what is counted. */
  forget: (ids: readonly string[]) => Promise<void>;
  /** For `readTogether`: where version and count are, and the kept count if it is current. */
  keys: (id: string) => [version: string, count: string];
  current: (version: string, kept: unknown) => T | undefined;
};

/**
 * Exact counts in Redis: a version that writers replace after their commit, and a count that names the version it was
 * counted under. A reader takes the version first and counts second, so what it keeps under that version is never older
 * than it. Versions are random: one lost to a flush does not come back.
 */
export function keptCount<T>(prefix: string, shape: z.ZodType<T>): KeptCount<T> {
  const keys = (id: string): [string, string] => [`${prefix}:${id}:version`, `${prefix}:${id}`];
  const entry = z.object({ version: z.string(), value: shape });

  async function forget(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    try {
      const pipeline = redis.pipeline();
      for (const id of ids) pipeline.set(keys(id)[0], newId(), { ex: VERSION_LIVES_SECONDS });
      await pipeline.exec();
    } catch (error) {
      noteRedisError(error, "a count was not forgotten; it expires within a minute", { prefix });
    }
  }

  function current(version: string, kept: unknown): T | undefined {
    const found = entry.safeParse(kept);
    return found.success && found.data.version === version ? found.data.value : undefined;
  }

  const kept: KeptCount<T> = {
    keys,
    current,
    forget,
    async read(id, count) {
      const [value] = await readTogether<[T]>([kept], id, async () => [await count()]);
      return value;
    },
  };
  return kept;
}

/** Several counts of one person in one question to Redis; when one of them is not current, `count` answers them all. */
export async function readTogether<T extends readonly unknown[]>(
  counts: { readonly [K in keyof T]: KeptCount<T[K]> },
  id: string,
  count: () => Promise<T>,
): Promise<T> {
  const keys = counts.map((each) => each.keys(id));
  let versions: string[];
  try {
    const found = await redis.mget<unknown[]>(...keys.flat());
    versions = keys.map((_, at) => String(found[at * 2] ?? "none"));
    const values = counts.map((each, at) => each.current(versions[at] ?? "", found[at * 2 + 1]));
    if (!values.includes(undefined)) return values as unknown as T;
  } catch (error) {
    noteRedisError(error, "a count was not read");
    return count();
  }
  const values = await count();
  try {
    const pipeline = redis.pipeline();
    keys.forEach(([, key], at) => {
      pipeline.set(key, { version: versions[at], value: values[at] }, { ex: LIVES_SECONDS });
    });
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "a count was not kept");
  }
  return values;
}
