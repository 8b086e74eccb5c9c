import { z } from "zod";
import { conversationId } from "@/lib/messaging/schema";
import { showTyping } from "@/lib/messaging/show-typing";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Let the others see that you are writing, for the next few seconds",
    who: "member",
    params: conversationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => showTyping(actor, params),
);
