import { z } from "zod";
import { archiveConversation, unarchiveConversation } from "@/lib/messaging/archive-conversation";
import { conversationId } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put a conversation away until something new is said in it",
    who: "member",
    params: conversationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => archiveConversation(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Take a conversation out of the archive",
    who: "member",
    params: conversationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => unarchiveConversation(actor, params),
);
