import { z } from "zod";
import { pushEndpointInput, pushSubscriptionInput } from "@/lib/notifications/schema";
import { subscribePush } from "@/lib/notifications/subscribe-push";
import { unsubscribePush } from "@/lib/notifications/unsubscribe-push";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Send pushes to this browser, until its session ends",
    who: "member",
    scope: "notifications",
    body: pushSubscriptionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, body }) => subscribePush(actor, body),
);

export const DELETE = endpoint(
  {
    summary: "Send no more pushes to this browser",
    who: "member",
    scope: "notifications",
    body: pushEndpointInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, body }) => unsubscribePush(actor, body),
);
