import { createRoom } from "@/lib/communities/rooms/create-room";
import { createRoomInput } from "@/lib/communities/rooms/schema";
import { communityParams, room } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Open another room",
    who: "member",
    params: communityParams,
    body: createRoomInput,
    answer: room,
    status: 201,
  },
  ({ actor, params, body }) => createRoom(actor, { ...params, ...body }),
);
