import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { sha256 } from "@/lib/platform/ids";
import { noteRedisError, redis } from "@/lib/platform/redis";
import { fold } from "../rules/fold";
import { DAY_SECONDS, SAME_WORDS_LEAST, SAME_WORDS_PLACES } from "./limits";

/**
 * Whether the member says the same, or nearly, in many places within a day: whatever the order of the words, their accents,
 * signs and numbers. Without Redis nobody knows, and nothing is held for it.
 */
export async function isRepeated({ id }: Pick<Actor, "id">, text: string, place: string): Promise<boolean> {
  const words = fold(text)
    .replaceAll(/\p{N}+/gu, "")
    .split(" ")
    .filter(Boolean);
  if (words.join("").length < SAME_WORDS_LEAST) return false;
  const key = `said:${id}:${sha256([...new Set(words)].sort().join(" ")).slice(0, 24)}`;
  return (await different(key, place)) >= SAME_WORDS_PLACES;
}

/** How many different ones there were within a day of the last, with this one. */
export async function different(key: string, one: string): Promise<number> {
  try {
    const [, , count] = await redis
      .pipeline()
      .sadd(key, one.slice(0, 64))
      .expire(key, DAY_SECONDS)
      .scard(key)
      .exec<[number, number, number]>();
    return count;
  } catch (error) {
    noteRedisError(error, "words were not compared");
    return 0;
  }
}
