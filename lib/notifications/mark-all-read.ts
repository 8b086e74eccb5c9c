import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { changeInbox } from "./change-inbox";

/** Marks everything as read. `readAt` is what `markUnread` needs to take exactly this back. */
export async function markAllRead(actor: Actor): Promise<{ changed: number; readAt: string }> {
  const moment = now();
  const changed = await changeInbox(
    actor,
    (tx) =>
      tx.$queryRaw`SELECT read_notifications(${actor.id}::uuid, NULL, ${moment}::timestamptz) AS changed`,
  );
  return { changed, readAt: moment.toISOString() };
}
