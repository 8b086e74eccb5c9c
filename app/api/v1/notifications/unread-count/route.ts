import { getUnread } from "@/lib/notifications/queries";
import { unreadCount } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "How many notifications are unread",
    who: "member",
    scope: "notifications",
    answer: unreadCount,
  },
  ({ actor }) => getUnread(actor),
);
