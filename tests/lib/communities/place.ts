import type { Actor } from "@/lib/auth/actor";
import { createCommunity } from "@/lib/communities/create-community";
import { createEvent } from "@/lib/communities/events/create-event";
import type { CommunityEvent, EventInput } from "@/lib/communities/events/schema";
import { joinCommunity } from "@/lib/communities/members/join-community";
import { listRoomMessages } from "@/lib/communities/rooms/queries";
import type { RoomMessage } from "@/lib/communities/rooms/schema";
import { sendRoomMessage } from "@/lib/communities/rooms/send-room-message";
import {
  type Community,
  type CommunityRole,
  type CreateCommunityInput,
  createCommunityInput,
  type Room,
} from "@/lib/communities/schema";
import { newId } from "@/lib/platform/ids";
import { ada } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

export type Place = { community: Community; lobby: Room };

/** A community of the opener's with these people in it, whatever its way in is. */
export async function placeOf(
  opener: Actor,
  others: Actor[] = [],
  input: Partial<CreateCommunityInput> = {},
): Promise<Place> {
  const community = await createCommunity(
    opener,
    createCommunityInput.parse({
      name: "The Flicker Society",
      description: "Silent films, **loudly**.",
      ...input,
    }),
  );
  for (const other of others) await enter(other, community);
  const [lobby] = community.rooms;
  if (!lobby) throw new Error("A community opens with a room.");
  return { community, lobby };
}

/** Comes in as the database lets people in, past the rules of the door. */
export async function enter(
  who: Actor,
  { id }: { id: string },
  role: CommunityRole = "member",
): Promise<void> {
  await asSuperuser(
    "INSERT INTO community_members (community_id, member_id, role) VALUES ($1, $2, $3) ON CONFLICT (community_id, member_id) DO UPDATE SET role = $3",
    [id, who.id, role],
  );
}

export function join(who: Actor, { slug }: { slug: string }): Promise<Community> {
  return joinCommunity(who, { slug });
}

/** A message with a name of its own, unless the test gives it one. */
export function say(
  actor: Actor,
  room: { id: string },
  body: string,
  more: Partial<Parameters<typeof sendRoomMessage>[1]> = {},
): Promise<RoomMessage> {
  return sendRoomMessage(actor, { id: room.id, clientId: newId(), body, imageIds: [], ...more });
}

/** Everything in a room, or in a thread of it, as the actor reads it; oldest first. */
export async function read(actor: Actor, room: { id: string }, threadId?: string): Promise<RoomMessage[]> {
  return (await listRoomMessages(actor, { id: room.id, threadId, after: 0, limit: 50 })).items;
}

/** The lines of somebody's inbox, newest first. */
export async function inboxOf(
  who: Pick<Actor, "id">,
): Promise<{ type: string; data: Record<string, unknown> }[]> {
  return asSuperuser(
    "SELECT type, data FROM notifications WHERE recipient_id = $1 AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC",
    [who.id],
  );
}

export async function countOf({ id }: { id: string }): Promise<{ kept: number; there: number } | undefined> {
  const [row] = await asSuperuser<{ kept: number; there: number }>(
    "SELECT member_count AS kept, (SELECT count(*)::int FROM community_members WHERE community_id = $1) AS there FROM communities WHERE id = $1",
    [id],
  );
  return row;
}

/** A film, with a piano, on the night the clocks go forward. */
export const anEvent: EventInput = {
  title: "The Wind, with live piano",
  description: "",
  starts: "2031-03-30T20:00",
  ends: "2031-03-30T22:30",
  timeZone: "Europe/Berlin",
  place: "Under the roof",
  link: "",
  capacity: undefined,
};

/** An event of a community of Ada's with these people in it. */
export async function eventOf(others: Actor[], input: Partial<EventInput> = {}): Promise<CommunityEvent> {
  const { community } = await placeOf(ada, others);
  return createEvent(ada, { slug: community.slug, ...anEvent, ...input });
}
