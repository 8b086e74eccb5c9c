import type { RoomMessage } from "@/lib/communities/rooms/schema";
import type { TalkMessage } from "@/lib/talk/schema";

/** Whether a message was said in a room. All that a room's talk holds were. */
export function isRoomMessage(message: TalkMessage): message is RoomMessage {
  return "roomId" in message;
}
