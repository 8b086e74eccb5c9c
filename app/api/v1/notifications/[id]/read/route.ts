import { markRead } from "@/lib/notifications/mark-read";
import { getUnread } from "@/lib/notifications/queries";
import { notificationId, unreadCount } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Mark a notification as read",
    who: "member",
    scope: "notifications",
    params: notificationId,
    answer: unreadCount,
  },
  async ({ actor, params: { id } }) => {
    await markRead(actor, { ids: [id] });
    return getUnread(actor);
  },
);
