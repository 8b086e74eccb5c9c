import { pinRoomMessage, unpinRoomMessage } from "@/lib/communities/rooms/pin-room-message";
import { roomMessage } from "@/lib/communities/rooms/schema";
import { messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Pin a message; for its staff",
    who: "member",
    params: messageId,
    answer: roomMessage,
  },
  ({ actor, params }) => pinRoomMessage(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Take a pin down",
    who: "member",
    params: messageId,
    answer: roomMessage,
  },
  ({ actor, params }) => unpinRoomMessage(actor, params),
);
