import { z } from "zod";
import { markRead } from "@/lib/messaging/mark-read";
import { conversationId } from "@/lib/messaging/schema";
import { positionInput } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say how far you have read; it never moves back",
    who: "member",
    params: conversationId,
    body: positionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => markRead(actor, { ...params, ...body }),
);
