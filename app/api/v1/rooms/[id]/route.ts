import { changeRoom } from "@/lib/communities/rooms/change-room";
import { getRoom } from "@/lib/communities/rooms/queries";
import { roomChanges, roomParams } from "@/lib/communities/rooms/schema";
import { room } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A room of a community of yours",
    who: "member",
    params: roomParams,
    answer: room,
  },
  ({ actor, params }) => getRoom(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Name a room anew, move or archive it",
    who: "member",
    params: roomParams,
    body: roomChanges,
    answer: room,
  },
  ({ actor, params, body }) => changeRoom(actor, { ...params, ...body }),
);
