import { z } from "zod";
import { markDelivered } from "@/lib/messaging/mark-delivered";
import { conversationId } from "@/lib/messaging/schema";
import { positionInput } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Say how far your device has been given messages; it never moves back",
    who: "member",
    params: conversationId,
    body: positionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => markDelivered(actor, { ...params, ...body }),
);
