import { z } from "zod";
import { muteConversation, unmuteConversation } from "@/lib/messaging/mute-conversation";
import { conversationId } from "@/lib/messaging/schema";
import { muteInput } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Mute a conversation, for a while or for good",
    who: "member",
    params: conversationId,
    body: muteInput,
    answer: z.object({ mutedUntil: z.date() }),
  },
  ({ actor, params, body }) => muteConversation(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "End the mute of a conversation",
    who: "member",
    params: conversationId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => unmuteConversation(actor, params),
);
