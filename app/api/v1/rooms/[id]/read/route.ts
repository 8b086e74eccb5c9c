import { z } from "zod";
import { markRoomRead } from "@/lib/communities/rooms/mark-room-read";
import { roomParams } from "@/lib/communities/rooms/schema";
import { positionInput } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "You have read a room up to this message",
    who: "member",
    params: roomParams,
    body: positionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => markRoomRead(actor, { ...params, ...body }),
);
