import { z } from "zod";
import { deleteNotification } from "@/lib/notifications/delete-notification";
import { notificationId } from "@/lib/notifications/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Delete a notification",
    who: "member",
    scope: "notifications",
    params: notificationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteNotification(actor, params),
);
