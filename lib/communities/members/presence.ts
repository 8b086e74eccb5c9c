import "server-only";
import { now } from "@/lib/platform/clock";
import { noteRedisError, redis } from "@/lib/platform/redis";

const LASTS_MS = 45_000;
const NOTED_EVERY_MS = 15_000;
const MOST_NOTED = 10_000;
const key = (communityId: string) => `presence:${communityId}`;
// Streams ask every five seconds; it is enough to say so every fifteen.
const noted = new Map<string, number>();

/** A member has pages of these communities open. Holds for 45 seconds and expires by itself. */
export async function notePresence(memberId: string, communityIds: readonly string[]): Promise<void> {
  const moment = now().getTime();
  const due = communityIds.filter((id) => moment - (noted.get(`${id}:${memberId}`) ?? 0) >= NOTED_EVERY_MS);
  if (due.length === 0) return;
  if (noted.size > MOST_NOTED) noted.clear();
  for (const id of due) noted.set(`${id}:${memberId}`, moment);
  try {
    const pipeline = redis.pipeline();
    for (const id of due) {
      pipeline.zadd(key(id), { score: moment, member: memberId });
      pipeline.zremrangebyscore(key(id), 0, moment - LASTS_MS);
      pipeline.pexpire(key(id), LASTS_MS);
    }
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "presence was not noted; it is said again in a moment");
  }
}

/** Who has the community open now and shows it. Nobody while Redis is away. */
export async function listPresent(communityId: string): Promise<Set<string>> {
  try {
    const moment = now().getTime();
    const ids = await redis.zrange<string[]>(key(communityId), moment - LASTS_MS, "+inf", { byScore: true });
    return new Set(ids);
  } catch (error) {
    noteRedisError(error, "presence was not read");
    return new Set();
  }
}

/** Somebody left, or does not show it any more. */
export async function forgetPresence(memberId: string, communityIds: readonly string[]): Promise<void> {
  for (const id of communityIds) noted.delete(`${id}:${memberId}`);
  if (communityIds.length === 0) return;
  try {
    const pipeline = redis.pipeline();
    for (const id of communityIds) pipeline.zrem(key(id), memberId);
    await pipeline.exec();
  } catch (error) {
    noteRedisError(error, "presence was not forgotten; it expires within a minute");
  }
}
