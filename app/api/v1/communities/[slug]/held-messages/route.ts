import { listHeldMessages } from "@/lib/communities/rooms/queries";
import { roomMessages } from "@/lib/communities/rooms/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "First messages that wait for a look: all for its staff, else your own",
    who: "member",
    params: communityParams,
    answer: roomMessages,
  },
  ({ actor, params }) => listHeldMessages(actor, params),
);
