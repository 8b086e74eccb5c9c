import type { PrismaClient } from "@/generated/prisma/client";
import type { SeededMember } from "./members";

export type SeededFollow = { followerId: string; followedId: string; createdAt: Date };

/** Who follows whom: mostly people of one's own taste, some whom everybody follows, a few strangers. Private profiles are asked instead. */
export async function seedFollows(
  db: PrismaClient,
  members: SeededMember[],
  random: () => number,
): Promise<SeededFollow[]> {
  const follows: SeededFollow[] = [];
  const requests: { requesterId: string; requestedId: string; createdAt: Date }[] = [];
  const fame = new Map(members.map((member, index) => [member.id, index < 3 ? 0.62 : random() ** 3 * 0.55]));
  for (const follower of members) {
    for (const followed of members) {
      if (follower === followed) continue;
      const kinship = follower.taste === followed.taste ? 0.46 : 0.05;
      if (random() > kinship + (fame.get(followed.id) ?? 0) * 0.55) continue;
      const both = Math.max(follower.joined.getTime(), followed.joined.getTime());
      const createdAt = new Date(both + random() * (Date.now() - both));
      if (followed.isPrivate && random() < 0.3) {
        requests.push({ requesterId: follower.id, requestedId: followed.id, createdAt });
      } else {
        follows.push({ followerId: follower.id, followedId: followed.id, createdAt });
      }
    }
  }
  await db.follow.createMany({ data: follows });
  await db.followRequest.createMany({ data: requests });
  return follows;
}
