import { getAllUnreadRooms } from "@/lib/communities/rooms/queries";
import { unreadRooms } from "@/lib/communities/rooms/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you have not read, room by room, in all your communities",
    who: "member",
    answer: unreadRooms,
  },
  ({ actor }) => getAllUnreadRooms(actor),
);
