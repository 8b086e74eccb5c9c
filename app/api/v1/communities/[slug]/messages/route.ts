import { searchRoomMessages } from "@/lib/communities/rooms/queries";
import { foundMessages, searchRoomsQuery } from "@/lib/communities/rooms/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Messages of a community of yours that say something",
    who: "member",
    params: communityParams,
    query: searchRoomsQuery,
    answer: foundMessages,
  },
  ({ actor, params, query }) => searchRoomMessages(actor, { ...params, ...query }),
);
