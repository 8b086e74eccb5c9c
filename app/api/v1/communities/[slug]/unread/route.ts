import { meetOwnCommunity } from "@/lib/communities/queries";
import { getUnreadRooms } from "@/lib/communities/rooms/queries";
import { unreadRooms } from "@/lib/communities/rooms/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you have not read in a community, room by room",
    who: "member",
    params: communityParams,
    answer: unreadRooms,
  },
  async ({ actor, params }) => getUnreadRooms(actor, (await meetOwnCommunity(actor, params.slug)).id),
);
