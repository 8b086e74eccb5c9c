import { markAllRead } from "@/lib/notifications/mark-all-read";
import { markedAllRead } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Mark all notifications as read",
    who: "member",
    scope: "notifications",
    answer: markedAllRead,
  },
  ({ actor }) => markAllRead(actor),
);
