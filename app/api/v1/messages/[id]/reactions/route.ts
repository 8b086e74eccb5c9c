import { z } from "zod";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { message } from "@/lib/messaging/schema";
import { unreactToMessage } from "@/lib/messaging/unreact-to-message";
import { emoji, messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put an emoji under a message",
    who: "member",
    params: messageId,
    body: z.strictObject({ emoji }),
    answer: message,
  },
  ({ actor, params, body }) => reactToMessage(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your emoji away again",
    who: "member",
    params: messageId,
    query: z.object({ emoji }),
    answer: message,
  },
  ({ actor, params, query }) => unreactToMessage(actor, { ...params, ...query }),
);
