import { z } from "zod";
import { reactToRoomMessage, unreactToRoomMessage } from "@/lib/communities/rooms/react-to-room-message";
import { roomMessage } from "@/lib/communities/rooms/schema";
import { emoji, messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put an emoji under a message in a room",
    who: "member",
    params: messageId,
    body: z.strictObject({ emoji }),
    answer: roomMessage,
  },
  ({ actor, params, body }) => reactToRoomMessage(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your emoji away again",
    who: "member",
    params: messageId,
    query: z.object({ emoji }),
    answer: roomMessage,
  },
  ({ actor, params, query }) => unreactToRoomMessage(actor, { ...params, ...query }),
);
