import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { changeInbox } from "./change-inbox";
import type { MarkUnreadInput } from "./schema";

/** Takes a reading back: of some lines, or of all that were read at one moment. A line that has a newer unread one stays read. */
export function markUnread(actor: Actor, { ids, readAt }: MarkUnreadInput): Promise<number> {
  return changeInbox(
    actor,
    (tx) => tx.$queryRaw`
      SELECT unread_notifications_again(
        ${actor.id}::uuid, ${ids ?? null}::uuid[], ${readAt ?? null}::timestamptz) AS changed`,
  );
}
