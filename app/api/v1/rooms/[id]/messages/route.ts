import { listRoomMessages } from "@/lib/communities/rooms/queries";
import {
  roomMessage,
  roomMessageInput,
  roomMessagePage,
  roomMessagesQuery,
  roomParams,
} from "@/lib/communities/rooms/schema";
import { sendRoomMessage } from "@/lib/communities/rooms/send-room-message";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Messages of a room or a thread: before a number, newest first, or after one, oldest first",
    who: "member",
    params: roomParams,
    query: roomMessagesQuery,
    answer: roomMessagePage,
  },
  ({ actor, params, query }) => listRoomMessages(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary: "Say something in a room or a thread; the same clientId is the same message",
    who: "member",
    params: roomParams,
    body: roomMessageInput,
    answer: roomMessage,
    status: 201,
  },
  ({ actor, params, body }) => sendRoomMessage(actor, { ...params, ...body }),
);
