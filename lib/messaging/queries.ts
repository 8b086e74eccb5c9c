import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import type { MessagesQuery } from "@/lib/talk/schema";
import {
  type Conversation,
  type ConversationsQuery,
  conversation,
  type DraftView,
  type Message,
  type MessagePage,
  type MessagingSettings,
  message,
  messagingSettings,
} from "./schema";
import { cachedUnreadMessages, type UnreadMessages, unreadState } from "./unread-cache";

export const NO_CONVERSATION = "There is no such conversation.";
export const NO_MESSAGE = "There is no such message.";

const itemRows = z.array(z.object({ item: z.unknown() }));

/** A conversation the actor is in or was asked into, with everybody in it. One round trip. */
export async function getConversation(actor: Actor, id: string): Promise<Conversation> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_conversation(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_CONVERSATION);
  return conversation.parse(row.item);
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** The actor's conversations, the one with the newest message first. One round trip. */
export async function listConversations(
  actor: Actor,
  { box, cursor, limit }: ConversationsQuery,
): Promise<Page<Conversation>> {
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_conversations(${actor.id}::uuid, ${box}, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  const found = rows.map(({ item }) => conversation.parse(item));
  return toPage(found, limit, (last) => [last.lastMessageAt, last.id]);
}

const pageRows = z.array(z.object({ items: z.array(z.unknown()) }));

/** A page of a conversation's messages: before a number newest first, or after one oldest first. One round trip. */
export async function listMessages(
  actor: Actor,
  { id, before, after, limit }: MessagesQuery & { id: string },
): Promise<MessagePage> {
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT items FROM list_messages(
        ${actor.id}::uuid, ${id}::uuid, ${before ?? null}::int, ${after ?? null}::int, ${limit + 1}::int)`,
  );
  assertFound(row, NO_CONVERSATION);
  const items = z.array(message).parse(row.items);
  return { items: items.slice(0, limit), hasMore: items.length > limit };
}

/** One message, as an event names it. One round trip. */
export async function getMessage(actor: Actor, id: string): Promise<Message> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_message(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_MESSAGE);
  return message.parse(row.item);
}

/** What the actor's own message said before each edit, oldest first. */
export async function listRevisions(
  actor: Actor,
  id: string,
): Promise<{ items: { number: number; body: string; replacedAt: Date }[] }> {
  const found = await withMember(actor.id, (tx) =>
    tx.message.findFirst({
      where: { id, senderId: actor.id },
      select: {
        revisions: { select: { number: true, body: true, replacedAt: true }, orderBy: { number: "asc" } },
      },
    }),
  );
  assertFound(found, NO_MESSAGE);
  return { items: found.revisions };
}

const unreadRow = z.tuple([unreadState.extend({ cursor: z.coerce.number() })]);

/** What the actor has not read. Exact; from Redis, else one round trip. */
export function getUnreadMessages(actor: Pick<Actor, "id">): Promise<UnreadMessages> {
  return cachedUnreadMessages(actor.id, async () => {
    const [row] = unreadRow.parse(await db.$queryRaw`SELECT * FROM unread_messages(${actor.id}::uuid)`);
    return row;
  });
}

/** The actor's words that are not sent yet, everywhere, the newest first. */
export function listDrafts(actor: Actor): Promise<DraftView[]> {
  return withMember(actor.id, (tx) =>
    tx.draft.findMany({
      where: { memberId: actor.id },
      select: { place: true, body: true, updatedAt: true },
      orderBy: { updatedAt: "desc" },
    }),
  );
}

/** How the actor talks. One round trip. */
export async function getMessagingSettings(actor: Actor): Promise<MessagingSettings> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT who_may_write AS "whoMayWrite", shows_typing AS "showsTyping", shows_read AS "showsRead", enter_sends AS "enterSends"
      FROM own_messaging_settings(${actor.id}::uuid)`;
  return messagingSettings.parse(found ?? UNCHANGED);
}

const UNCHANGED: MessagingSettings = {
  whoMayWrite: "everyone",
  showsTyping: true,
  showsRead: true,
  enterSends: true,
};
