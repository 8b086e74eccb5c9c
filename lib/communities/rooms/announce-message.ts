import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { announcement } from "../notices";

export const announceJob = z.object({ messageId: z.uuid(), known: z.array(z.uuid()) });

const AT_ONCE = 50;

/** Tells everybody in a community what its staff announced, some at a time; not who knows it already, nor who muted the community or the room. */
export async function announceMessage({ messageId, known }: z.output<typeof announceJob>): Promise<void> {
  const message = await jobsDb().communityMessage.findUnique({
    where: { id: messageId },
    include: { room: true, community: true },
  });
  if (!message || message.deletedAt) return;
  const { room, community } = message;
  const ids = z.array(z.object({ id: z.string() })).parse(
    await jobsDb().$queryRaw`
      SELECT m.member_id AS id FROM community_members m
        LEFT JOIN community_positions y ON y.room_id = ${room.id}::uuid AND y.member_id = m.member_id
       WHERE m.community_id = ${community.id}::uuid AND m.member_id <> ${message.senderId}::uuid AND m.member_id <> ALL (${known}::uuid[])
         AND (m.muted_until IS NULL OR m.muted_until <= now()) AND (y.muted_until IS NULL OR y.muted_until <= now())
       ORDER BY m.member_id`,
  );
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    await inTransaction((tx) =>
      tell(
        tx,
        some.map(({ id }) =>
          announcement(message.senderId, id, { community, slug: room.slug, name: room.name }, message),
        ),
      ),
    );
  }
}
