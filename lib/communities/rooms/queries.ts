import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { spend } from "@/lib/platform/rate-limit";
import type { Revisions } from "@/lib/talk/schema";
import { meetOwnCommunity } from "../queries";
import { NO_ROOM } from "../refusals";
import { type CommunityRef, type Room, room } from "../schema";
import {
  type RoomMessage,
  type RoomMessagePage,
  type RoomMessagesQuery,
  roomMessage,
  type UnreadRooms,
} from "./schema";
import { cachedUnreadRooms } from "./unread-cache";

export const NO_MESSAGE = "There is no such message.";

const itemRows = z.array(z.object({ item: z.unknown() }));
const pageRows = z.array(z.object({ items: z.array(z.unknown()) }));

/** A room of a community the actor is in. One round trip. */
export async function getRoom(actor: Actor, id: string): Promise<Room> {
  const [row] = itemRows.parse(await db.$queryRaw`SELECT item FROM get_room(${actor.id}::uuid, ${id}::uuid)`);
  assertFound(row, NO_ROOM);
  return room.parse(row.item);
}

/**
 * A page of a room, or with `threadId` of the thread under a message: before a number newest first, or after one oldest
 * first. Messages in threads are not in the room's own pages. One round trip.
 */
export async function listRoomMessages(
  actor: Actor,
  { id, threadId, before, after, limit }: RoomMessagesQuery,
): Promise<RoomMessagePage> {
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT items FROM list_room_messages(${actor.id}::uuid, ${id}::uuid, ${threadId ?? null}::uuid,
        ${before ?? null}::int, ${after ?? null}::int, ${limit + 1}::int)`,
  );
  assertFound(row, threadId ? NO_MESSAGE : NO_ROOM);
  const items = z.array(roomMessage).parse(row.items);
  return { items: items.slice(0, limit), hasMore: items.length > limit };
}

/** One message, as an event names it. One round trip. */
export async function getRoomMessage(actor: Actor, id: string): Promise<RoomMessage> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_room_message(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_MESSAGE);
  return roomMessage.parse(row.item);
}

/** What is pinned in a room, the newest pin first. One round trip. */
export async function listPins(actor: Actor, id: string): Promise<{ items: RoomMessage[] }> {
  const [row] = pageRows.parse(
    await db.$queryRaw`SELECT items FROM list_pins(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_ROOM);
  return { items: z.array(roomMessage).parse(row.items) };
}

/** First messages that wait for a look, the longest waiting first: all of a community for its staff, else the actor's own. */
export async function listHeldMessages(
  actor: Actor,
  { slug }: CommunityRef,
): Promise<{ items: RoomMessage[] }> {
  const { id } = await meetOwnCommunity(actor, slug);
  return held(actor, id, null);
}

/** The actor's own message that waits in a room, and for the staff everybody's. */
export async function listHeldInRoom(
  actor: Actor,
  { id }: { id: string },
): Promise<{ items: RoomMessage[] }> {
  const { communityId } = await getRoom(actor, id);
  return held(actor, communityId, id);
}

async function held(
  actor: Actor,
  communityId: string,
  roomId: string | null,
): Promise<{ items: RoomMessage[] }> {
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT items FROM list_held_messages(${actor.id}::uuid, ${communityId}::uuid, ${roomId}::uuid)`,
  );
  return { items: z.array(roomMessage).parse(row?.items ?? []) };
}

/** What the actor's own message said before each edit, oldest first. */
export async function listRoomRevisions(actor: Actor, id: string): Promise<Revisions> {
  const found = await withMember(actor.id, (tx) =>
    tx.communityMessage.findFirst({
      where: { id, senderId: actor.id },
      select: {
        revisions: { select: { number: true, body: true, replacedAt: true }, orderBy: { number: "asc" } },
      },
    }),
  );
  assertFound(found, NO_MESSAGE);
  return { items: found.revisions };
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Messages of a community, or of one of its rooms, that say what was asked for; newest first. Thirty searches a minute. */
export async function searchRoomMessages(
  actor: Actor,
  {
    slug,
    q,
    roomId,
    cursor,
    limit,
  }: CommunityRef & { q: string; roomId?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<RoomMessage>> {
  const found = await meetOwnCommunity(actor, slug);
  await spend("search", actor.id);
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM search_room_messages(${actor.id}::uuid, ${found.id}::uuid, ${q}, ${roomId ?? null}::uuid,
        ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    rows.map(({ item }) => roomMessage.parse(item)),
    limit,
    (last) => [last.createdAt, last.id],
  );
}

const unreadRow = z.object({ community_id: z.uuid(), room_id: z.uuid(), unread: z.int() });

/** What the actor has not read in a community, room by room. Exact up to a thousand; from Redis, else one round trip. */
export async function getUnreadRooms(actor: Actor, communityId: string): Promise<UnreadRooms> {
  return cachedUnreadRooms(actor.id, communityId, () => countUnread(actor, communityId));
}

/** The same over all of the actor's communities. One round trip. */
export function getAllUnreadRooms(actor: Actor): Promise<UnreadRooms> {
  return countUnread(actor, null);
}

async function countUnread(actor: Actor, communityId: string | null): Promise<UnreadRooms> {
  const rows = await db.$queryRaw`SELECT * FROM unread_rooms(${actor.id}::uuid, ${communityId}::uuid)`;
  return {
    items: z
      .array(unreadRow)
      .parse(rows)
      .map((row) => ({ communityId: row.community_id, roomId: row.room_id, unread: row.unread })),
  };
}
