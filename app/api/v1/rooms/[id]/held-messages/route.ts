import { listHeldInRoom } from "@/lib/communities/rooms/queries";
import { roomMessages, roomParams } from "@/lib/communities/rooms/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your first message in a room while it waits for a look; for its staff everybody’s",
    who: "member",
    params: roomParams,
    answer: roomMessages,
  },
  ({ actor, params }) => listHeldInRoom(actor, params),
);
