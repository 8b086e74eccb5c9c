import { z } from "zod";
import { restoreNotification } from "@/lib/notifications/restore-notification";
import { notificationId } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Bring back a notification you deleted a moment ago",
    who: "member",
    scope: "notifications",
    params: notificationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => restoreNotification(actor, params),
);
