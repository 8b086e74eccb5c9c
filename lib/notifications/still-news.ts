import "server-only";
import { jobsDb } from "@/lib/platform/db";
import type { ToldPayload } from "./told-schema";
import { type Channel, TYPES } from "./types";

/** Whether a notification that waited is still unread, and still wanted this way. */
export async function isStillNews(
  { notificationId, recipientId, type }: ToldPayload,
  channel: Channel,
): Promise<boolean> {
  const [line, choice] = await Promise.all([
    notificationId ? jobsDb().notification.findUnique({ where: { id: notificationId } }) : null,
    jobsDb().notificationChoice.findUnique({
      where: { memberId_type_channel: { memberId: recipientId, type, channel } },
    }),
  ]);
  const unread = !notificationId || (line !== null && !line.readAt && !line.deletedAt);
  return unread && (choice?.wanted ?? TYPES[type].defaults[channel]);
}
