import { z } from "zod";
import { uploadSchema } from "@/lib/media/schema";
import { PAGE } from "@/lib/platform/pagination";
import { multiline } from "@/lib/platform/text";
import { IMAGES_MOST, MESSAGE_MOST, REACTIONS_MOST } from "./limits";

// What messages of conversations and messages of community rooms have in common. The rooms extend it.

export { IMAGES_MOST, MESSAGE_MOST, REACTIONS_MOST };

/** Numbers are gapless within a conversation or a room. */
export const seq = z.coerce.number({ error: "Not the number of a message." }).int().min(0).max(2_147_483_646);
/** A point in time as the database writes it in JSON. */
export const moment = z.string().transform((value) => new Date(value).toISOString());

export const messageId = z.object({ id: z.uuid("Not the id of a message.") });
export type MessageId = z.output<typeof messageId>;

export const messageBody = multiline({ min: 1, max: MESSAGE_MOST, label: "The message" });

/** What is sent: `saysSomething(messageFields.extend(…))` for a room that takes more. The same `clientId` is the same message, however often it is sent. */
export const messageFields = z.strictObject({
  clientId: z.string().regex(/^[\w-]{8,64}$/, "Give the message an id of 8 to 64 letters and digits."),
  body: multiline({ max: MESSAGE_MOST, label: "The message" }).default(""),
  replyToSeq: seq.optional(),
  imageIds: z
    .array(z.uuid("Not the id of a picture."))
    .max(IMAGES_MOST, `${IMAGES_MOST} pictures at most.`)
    .default([]),
});
export type MessageFields = z.output<typeof messageFields>;

/** Words or pictures, or both. */
export function saysSomething<T extends z.ZodType<MessageFields>>(fields: T): T {
  return fields.refine((sent) => sent.body !== "" || sent.imageIds.length > 0, {
    path: ["body"],
    message: "The message is missing.",
  });
}
export const messageInput = saysSomething(messageFields);

export const editInput = z.strictObject({ body: messageBody });
export type EditMessageInput = z.output<typeof editInput> & MessageId;

const oneEmoji = /^\p{RGI_Emoji}$/v;
export const emoji = z.string().refine((value) => oneEmoji.test(value), "One emoji, please.");
export const reactionParams = messageId.extend({ emoji });
export type ReactionInput = z.output<typeof reactionParams>;

/** How far somebody has read, or been given. */
export const positionInput = z.strictObject({ seq });

export const MUTE_ENDS = ["hour", "day", "week", "never"] as const;
export type MuteEnd = (typeof MUTE_ENDS)[number];
export const muteInput = z.strictObject({ ends: z.enum(MUTE_ENDS).default("never") });

/** Before a number, newest first; or after one, oldest first. Neither: the newest. */
export const messagesQuery = z.object({
  before: seq.optional(),
  after: seq.optional(),
  limit: z.coerce.number().int().min(1).max(PAGE.max).default(PAGE.messages),
});
export type MessagesQuery = z.output<typeof messagesQuery>;

export const person = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
});
export type Person = z.output<typeof person>;

export const reaction = z.object({ emoji: z.string(), count: z.int(), mine: z.boolean() });

/** What the page says about itself that the message's first link leads to: plain words. */
export const linkPreview = z.object({
  url: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  siteName: z.string().nullable(),
});
export type LinkPreview = z.output<typeof linkPreview>;

export const talkMessage = z.object({
  id: z.uuid(),
  seq: z.int(),
  /** Only its sender is told. */
  clientId: z.string().nullable(),
  sender: person,
  /** Its sender is blocked by whoever reads this: shown folded. */
  isHidden: z.boolean().default(false),
  /** Null when it was deleted. */
  body: z.string().nullable(),
  html: z.string().nullable(),
  replyTo: z
    .object({
      seq: z.int(),
      senderId: z.uuid(),
      senderName: z.string(),
      /** Null when it was deleted. */
      excerpt: z.string().nullable(),
      isHidden: z.boolean().default(false),
    })
    .nullable(),
  /** The film that it may give away, for who reads it and has not watched that. */
  shieldedFor: z.string().nullish(),
  images: z.array(uploadSchema),
  /** Comes a moment after the message, if at all. */
  preview: linkPreview.nullable(),
  reactions: z.array(reaction),
  editedAt: moment.nullable(),
  /** Since when the words of the staff stand there. */
  correctedAt: moment.nullish(),
  deletedAt: moment.nullable(),
  createdAt: moment,
});
/** A message wherever it was said: what the components of a conversation and of a room take. */
export type TalkMessage = z.output<typeof talkMessage>;

/** A page of messages of one kind. */
export function messagePageOf<T extends typeof talkMessage>(item: T) {
  return z.object({ items: z.array(item), hasMore: z.boolean() });
}

export const revisions = z.object({
  items: z.array(z.object({ number: z.int(), body: z.string(), replacedAt: z.date() })),
});
export type Revisions = z.output<typeof revisions>;
