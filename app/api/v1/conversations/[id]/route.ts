import { z } from "zod";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { getConversation } from "@/lib/messaging/queries";
import { renameGroup } from "@/lib/messaging/rename-group";
import { conversation, conversationId, renameGroupInput } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A conversation of yours, with everybody in it",
    who: "member",
    params: conversationId,
    answer: conversation,
  },
  ({ actor, params }) => getConversation(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Name a group anew",
    who: "member",
    params: conversationId,
    body: renameGroupInput.omit({ id: true }).strict(),
    answer: conversation,
  },
  ({ actor, params, body }) => renameGroup(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  { summary: "Leave a group", who: "member", params: conversationId, answer: z.void(), status: 204 },
  ({ actor, params }) => leaveConversation(actor, params),
);
