import { z } from "zod";
import { muteRoom, unmuteRoom } from "@/lib/communities/rooms/mute-room";
import { roomParams } from "@/lib/communities/rooms/schema";
import { muteInput } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Mute a room for a while or for good",
    who: "member",
    params: roomParams,
    body: muteInput,
    answer: z.object({ mutedUntil: z.date() }),
  },
  ({ actor, params, body }) => muteRoom(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Hear a room again",
    who: "member",
    params: roomParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => unmuteRoom(actor, params),
);
