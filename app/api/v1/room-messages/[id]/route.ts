import { z } from "zod";
import { deleteRoomMessage } from "@/lib/communities/rooms/delete-room-message";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { getRoomMessage } from "@/lib/communities/rooms/queries";
import { deleteRoomMessageInput, roomMessage } from "@/lib/communities/rooms/schema";
import { editInput, messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A message in a room of a community of yours",
    who: "member",
    params: messageId,
    answer: roomMessage,
  },
  ({ actor, params }) => getRoomMessage(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Say your message differently",
    who: "member",
    params: messageId,
    body: editInput,
    answer: roomMessage,
  },
  ({ actor, params, body }) => editRoomMessage(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a message back for everybody: your own, or any as staff of its community",
    who: "member",
    params: messageId,
    query: deleteRoomMessageInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => deleteRoomMessage(actor, { ...params, ...query }),
);
