import { addToGroup } from "@/lib/messaging/add-to-group";
import { addToGroupInput, conversation, conversationId } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Let people into a group of yours",
    who: "member",
    params: conversationId,
    body: addToGroupInput.omit({ id: true }).strict(),
    answer: conversation,
  },
  ({ actor, params, body }) => addToGroup(actor, { ...params, ...body }),
);
