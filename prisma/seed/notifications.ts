import type { PrismaClient } from "@/generated/prisma/client";
import { newId } from "@/lib/platform/ids";
import type { SeededFollow } from "./follows";
import type { SeededMember } from "./members";

const WEEK = 7 * 86_400_000;
const LATEST = 5;

/** Everybody's inbox of the last four weeks, a line a week; the newest one unread. */
export async function seedNotifications(
  db: PrismaClient,
  members: SeededMember[],
  follows: SeededFollow[],
): Promise<number> {
  const lines: { id: string; recipientId: string; readAt: Date | null; actors: SeededFollow[] }[] = [];
  for (const { id: recipientId } of members) {
    const mine = follows
      .filter(
        (follow) => follow.followedId === recipientId && follow.createdAt.getTime() > Date.now() - 4 * WEEK,
      )
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    const weeks = Map.groupBy(mine, (follow) => Math.floor((Date.now() - follow.createdAt.getTime()) / WEEK));
    const newest = Math.min(...weeks.keys());
    for (const [week, actors] of weeks) {
      const last = actors.at(-1)?.createdAt ?? null;
      lines.push({
        id: newId(),
        recipientId,
        readAt: week === newest ? null : last,
        actors: actors.slice(-LATEST),
      });
    }
  }
  await db.notification.createMany({
    data: lines.map(({ id, recipientId, readAt, actors }) => ({
      id,
      recipientId,
      type: "follower",
      groupKey: "follower",
      actorId: actors.at(-1)?.followerId ?? null,
      actorCount: actors.length,
      readAt,
      createdAt: actors[0]?.createdAt,
      updatedAt: actors.at(-1)?.createdAt,
    })),
  });
  await db.notificationActor.createMany({
    data: lines.flatMap(({ id, actors }) =>
      actors.map(({ followerId, createdAt }) => ({ notificationId: id, actorId: followerId, createdAt })),
    ),
  });
  return lines.length;
}
