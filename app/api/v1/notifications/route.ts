import { getUnread, listNotifications } from "@/lib/notifications/queries";
import { listNotificationsQuery, notificationPage } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your notifications, newest first, twenty at a time",
    who: "member",
    scope: "notifications",
    query: listNotificationsQuery,
    answer: notificationPage,
  },
  async ({ actor, query }) => {
    const [page, { unread }] = await Promise.all([listNotifications(actor, query), getUnread(actor)]);
    return { ...page, unread };
  },
);
