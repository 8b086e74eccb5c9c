import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";
import {
  type MessageFields,
  type MessagesQuery,
  messageFields,
  messagePageOf,
  messagesQuery,
  moment,
  type muteInput,
  type positionInput,
  saysSomething,
  talkMessage,
} from "@/lib/talk/schema";
import { type communityParams, ROLES } from "../schema";

export const roomParams = z.object({ id: z.uuid("Not the id of a room.") });
export type RoomId = z.output<typeof roomParams>;
/** Under which message one writes, if under one. */
export const typingQuery = z.object({ threadId: z.uuid("Not the id of a message.").optional() });
export type TypingQuery = z.output<typeof typingQuery>;
export const heldParams = z.object({ id: z.uuid("Not the id of a message.") });

const name = text({ min: 1, max: 60, label: "The name" });
const topic = text({ max: 250, label: "The topic" });
const kind = z.enum(["talk", "announcements"], { error: "Talk, or announcements." });

export const createRoomInput = z.strictObject({
  name,
  topic: topic.default(""),
  kind: kind.default("talk"),
});
export type CreateRoomInput = z.output<typeof createRoomInput> & z.output<typeof communityParams>;

/** Each part may be left out, and then stays as it is. */
export const roomChanges = z
  .strictObject({
    name,
    topic,
    kind,
    /** Its place among the open rooms, from 0; the others make room. */
    position: z.coerce.number({ error: "Say which place." }).int().min(0).max(1_000),
    isArchived: z.preprocess(
      (value) => (value === "true" || value === "on" ? true : value === "false" ? false : value),
      z.boolean(),
    ),
  })
  .partial();
export type RoomChanges = z.output<typeof roomChanges> & RoomId;

/** What is said in a room, or with `threadId` under one of its messages. */
export const roomMessageFields = messageFields.extend({
  threadId: z.uuid("Not the id of a message.").optional(),
});
export const roomMessageInput = saysSomething(roomMessageFields);
export type SendRoomMessageInput = MessageFields & { threadId?: string | undefined } & RoomId;

export const roomMessage = talkMessage.extend({
  roomId: z.uuid(),
  communityId: z.uuid(),
  /** The message it stands under, where numbers are counted of their own; null in the room itself. */
  threadId: z.uuid().nullable(),
  /** Waits for somebody of the staff to look; it has no number (0), and only its sender and the staff see it. */
  isHeld: z.boolean(),
  /** Null for who is not a member any more. */
  senderRole: z.enum(ROLES).nullable(),
  replyCount: z.int(),
  lastReplyAt: moment.nullable(),
  pinnedAt: moment.nullable(),
});
export type RoomMessage = z.output<typeof roomMessage>;
export const roomMessagePage = messagePageOf(roomMessage);
export type RoomMessagePage = z.output<typeof roomMessagePage>;
export const roomMessages = z.object({ items: z.array(roomMessage) });

/** A page of a room, or of the thread under one of its messages. */
export const roomMessagesQuery = messagesQuery.extend({
  threadId: z.uuid("Not the id of a message.").optional(),
});
export type RoomMessagesQuery = MessagesQuery & { threadId?: string | undefined } & RoomId;

export type RoomPositionInput = z.output<typeof positionInput> & RoomId;
export type MuteRoomInput = z.output<typeof muteInput> & RoomId;

export const deleteRoomMessageInput = z.object({
  /** For the log, when it is somebody else's. */
  reason: text({ max: 500, label: "The reason" }).default(""),
});
export const heldDecision = z.strictObject({
  answer: z.enum(["approve", "reject"]),
  reason: text({ max: 500, label: "The reason" }).default(""),
});

export const searchRoomsQuery = pageQuery(PAGE.rows).extend({
  q: text({ min: 2, max: 200, label: "The search" }),
  roomId: z.uuid("Not the id of a room.").optional(),
});
export const foundMessages = pageOf(roomMessage);

/** What the viewer has not read, room by room; rooms with nothing unread and muted ones are left out. */
export const unreadRooms = z.object({
  items: z.array(z.object({ communityId: z.uuid(), roomId: z.uuid(), unread: z.int() })),
});
export type UnreadRooms = z.output<typeof unreadRooms>;
