import { z } from "zod";
import { roomParams, typingQuery } from "@/lib/communities/rooms/schema";
import { showTypingInRoom } from "@/lib/communities/rooms/show-typing-in-room";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Let whoever has the room open see that you are writing",
    who: "member",
    params: roomParams,
    query: typingQuery,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => showTypingInRoom(actor, { ...params, ...query }),
);
