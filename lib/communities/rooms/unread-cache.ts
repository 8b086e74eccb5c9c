import "server-only";
import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import { noteRedisError, redis } from "@/lib/platform/redis";
import { type UnreadRooms, unreadRooms } from "./schema";

const LIVES_SECONDS = 60;
const VERSION_LIVES_SECONDS = 7 * 86_400;
const communityKey = (communityId: string) => `unread-rooms:${communityId}:version`;
const memberKey = (communityId: string, memberId: string) =>
  `unread-rooms:${communityId}:${memberId}:version`;
const countKey = (communityId: string, memberId: string) => `unread-rooms:${communityId}:${memberId}`;
const entry = z.object({ versions: z.tuple([z.string(), z.string()]), value: unreadRooms });

/**
 * Exact counts in Redis, as platform/kept-count keeps them, under two versions: one of the community, which everybody's
 * messages replace, and one of the member in it, which their reading replaces. A thousand members cost a sender one write.
 */
export async function cachedUnreadRooms(
  memberId: string,
  communityId: string,
  count: () => Promise<UnreadRooms>,
): Promise<UnreadRooms> {
  let versions: [string, string];
  try {
    const [all, mine, kept] = await redis.mget<[string | null, string | null, unknown]>(
      communityKey(communityId),
      memberKey(communityId, memberId),
      countKey(communityId, memberId),
    );
    versions = [all ?? "none", mine ?? "none"];
    const found = entry.safeParse(kept);
    if (found.success && found.data.versions.every((version, at) => version === versions[at])) {
      return found.data.value;
    }
  } catch (error) {
    noteRedisError(error, "the unread rooms were not read");
    return count();
  }
  const value = await count();
  try {
    await redis.set(countKey(communityId, memberId), { versions, value }, { ex: LIVES_SECONDS });
  } catch (error) {
    noteRedisError(error, "the unread rooms were not kept");
  }
  return value;
}

/** Call it after the commit of whatever is said or taken back in a community. */
export function forgetUnreadRooms(communityId: string): Promise<void> {
  return renew(communityKey(communityId));
}

/** Call it after the commit of what changes one member's counts: reading, muting, coming and going. */
export function forgetOwnUnreadRooms(communityId: string, memberId: string): Promise<void> {
  return renew(memberKey(communityId, memberId));
}

async function renew(key: string): Promise<void> {
  try {
    await redis.set(key, newId(), { ex: VERSION_LIVES_SECONDS });
  } catch (error) {
    noteRedisError(error, "unread rooms were not forgotten; they expire within a minute");
  }
}
