import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { memberRef } from "@/lib/profiles/schema";
import {
  MESSAGE_MOST,
  type MessageFields,
  messagePageOf,
  moment,
  type muteInput,
  person,
  type positionInput,
  talkMessage,
} from "@/lib/talk/schema";

export const GROUP_MOST = 20;

export const conversationId = z.object({ id: z.uuid("Not the id of a conversation.") });
export type ConversationId = z.output<typeof conversationId>;

export const startConversationInput = z.strictObject({ member: memberRef });
export type StartConversationInput = z.output<typeof startConversationInput>;

const people = z
  .array(memberRef)
  .min(1, "Name somebody.")
  .max(GROUP_MOST - 1, `A group has room for ${GROUP_MOST}.`);
const groupName = text({ min: 1, max: 80, label: "The name" });

export const createGroupInput = z.strictObject({ name: groupName, members: people });
export type CreateGroupInput = z.output<typeof createGroupInput>;
export const addToGroupInput = conversationId.extend({ members: people });
export type AddToGroupInput = z.output<typeof addToGroupInput>;
export const renameGroupInput = conversationId.extend({ name: groupName });
export type RenameGroupInput = z.output<typeof renameGroupInput>;

export const groupMember = conversationId.extend({ handle: memberRef });
export type GroupMember = z.output<typeof groupMember>;
/** A picture uploaded as an avatar. */
export const groupPicture = z.strictObject({ uploadId: z.uuid("Not the id of a picture.") });
export type GroupPictureInput = z.output<typeof groupPicture> & ConversationId;

export type SendMessageInput = MessageFields & ConversationId;
export type PositionInput = z.output<typeof positionInput> & ConversationId;
export type MuteConversationInput = z.output<typeof muteInput> & ConversationId;

/** Where words wait that are not sent yet. */
export const draftPlace = z.object({
  place: z
    .string()
    .regex(
      /^(conversation|room|thread):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      "There is no such place for a draft.",
    ),
});
export type DraftPlace = z.output<typeof draftPlace>;
export const draftBody = z.strictObject({
  body: multiline({ min: 1, max: MESSAGE_MOST, label: "The draft" }),
});
export type SaveDraftInput = z.output<typeof draftBody> & DraftPlace;
export const draft = z.object({ place: z.string(), body: z.string(), updatedAt: z.date() });
export type DraftView = z.output<typeof draft>;

export const WHO_MAY_WRITE = ["everyone", "following", "nobody"] as const;
export const messagingSettings = z.strictObject({
  /** Who may begin to write: everyone (people the member does not follow land among the requests), those they follow, nobody. */
  whoMayWrite: z.enum(WHO_MAY_WRITE, { error: "Everyone, people you follow, or nobody." }),
  /** Others see that the member is writing. */
  showsTyping: z.boolean(),
  /** Others see how far the member has read; hidden, the member does not see it of others either. */
  showsRead: z.boolean(),
  /** Enter sends, and Shift+Enter breaks the line; else the other way round. */
  enterSends: z.boolean(),
});
export type MessagingSettings = z.output<typeof messagingSettings>;
/** What is left out stays as it is. */
export const messagingSettingsInput = messagingSettings.partial();
export type MessagingSettingsInput = z.output<typeof messagingSettingsInput>;

export const message = talkMessage.extend({ conversationId: z.uuid() });
export type Message = z.output<typeof message>;
export const messagePage = messagePageOf(message);
export type MessagePage = z.output<typeof messagePage>;

export const conversation = z.object({
  id: z.uuid(),
  kind: z.enum(["pair", "group"]),
  name: z.string(),
  pictureUrl: z.string().nullable(),
  lastSeq: z.int(),
  lastMessageAt: moment,
  /** `request`: somebody asks, and the viewer has not answered. */
  state: z.enum(["active", "request"]),
  role: z.enum(["owner", "member"]),
  lastReadSeq: z.int(),
  /** In the year 9999 for good; null while it is heard. */
  mutedUntil: moment.nullable(),
  isArchived: z.boolean(),
  /** Exact up to a thousand. */
  unread: z.int(),
  memberCount: z.int(),
  /** All of them in one conversation, four in lists. Who has not answered, or said no, has not joined. */
  others: z.array(
    person.extend({
      role: z.enum(["owner", "member"]),
      joined: z.boolean(),
      /** 0 where it is hidden. */
      lastReadSeq: z.int(),
      deliveredSeq: z.int(),
    }),
  ),
  lastMessage: z
    .object({
      seq: z.int(),
      senderId: z.uuid(),
      excerpt: z.string().nullable(),
      isDeleted: z.boolean(),
      /** Said by somebody whom the viewer has blocked. */
      isHidden: z.boolean().default(false),
      images: z.int(),
      createdAt: moment,
    })
    .nullable(),
});
export type Conversation = z.output<typeof conversation>;

export const BOXES = ["inbox", "requests", "archived"] as const;
export const conversationsQuery = pageQuery(PAGE.rows).extend({ box: z.enum(BOXES).default("inbox") });
export type ConversationsQuery = z.output<typeof conversationsQuery>;
export const conversationPage = pageOf(conversation);

/** Messages in conversations that are not muted, in how many, and requests that wait. */
export const unreadMessages = z.object({ unread: z.int(), conversations: z.int(), requests: z.int() });

/** Words to find, in all conversations of the member's or in one. */
export const searchMessagesQuery = pageQuery(PAGE.rows).extend({
  q: text({ min: 2, max: 200, label: "The search" }),
  conversation: z.uuid("Not the id of a conversation.").optional(),
});
export type SearchMessagesQuery = z.output<typeof searchMessagesQuery>;
export const foundMessage = message.extend({
  /** Where it was said: the group's name, or up to four of the others. */
  conversation: conversation.pick({ id: true, kind: true, name: true }).extend({ others: z.array(person) }),
});
export type FoundMessage = z.output<typeof foundMessage>;
export const foundMessages = pageOf(foundMessage);
