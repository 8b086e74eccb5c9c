import { z } from "zod";
import { acceptRequest } from "@/lib/messaging/accept-request";
import { declineRequest } from "@/lib/messaging/decline-request";
import { conversation, conversationId } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say yes to somebody who asks to talk",
    who: "member",
    params: conversationId,
    answer: conversation,
  },
  ({ actor, params }) => acceptRequest(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Say no to somebody who asks to talk; they cannot tell",
    who: "member",
    params: conversationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => declineRequest(actor, params),
);
