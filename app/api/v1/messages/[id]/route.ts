import { z } from "zod";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { getMessage } from "@/lib/messaging/queries";
import { message } from "@/lib/messaging/schema";
import { editInput, messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A message of a conversation of yours",
    who: "member",
    params: messageId,
    answer: message,
  },
  ({ actor, params }) => getMessage(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Say your message differently",
    who: "member",
    params: messageId,
    body: editInput,
    answer: message,
  },
  ({ actor, params, body }) => editMessage(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your message back, for everybody",
    who: "member",
    params: messageId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteMessage(actor, params),
);
