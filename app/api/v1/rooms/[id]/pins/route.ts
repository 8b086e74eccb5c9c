import { listPins } from "@/lib/communities/rooms/queries";
import { roomMessages, roomParams } from "@/lib/communities/rooms/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What is pinned in a room",
    who: "member",
    params: roomParams,
    answer: roomMessages,
  },
  ({ actor, params }) => listPins(actor, params.id),
);
