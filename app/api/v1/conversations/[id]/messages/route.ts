import { listMessages } from "@/lib/messaging/queries";
import { conversationId, message, messagePage } from "@/lib/messaging/schema";
import { sendMessage } from "@/lib/messaging/send-message";
import { messageInput, messagesQuery } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Messages before a number, newest first, or after one, oldest first",
    who: "member",
    params: conversationId,
    query: messagesQuery,
    answer: messagePage,
  },
  ({ actor, params, query }) => listMessages(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary: "Send a message; the same clientId is the same message",
    who: "member",
    params: conversationId,
    body: messageInput,
    answer: message,
    status: 201,
  },
  ({ actor, params, body }) => sendMessage(actor, { ...params, ...body }),
);
