import type { Actor } from "@/lib/auth/actor";
import { createGroup } from "@/lib/messaging/create-group";
import { listMessages } from "@/lib/messaging/queries";
import type { Conversation, Message } from "@/lib/messaging/schema";
import { sendMessage } from "@/lib/messaging/send-message";
import { startConversation } from "@/lib/messaging/start-conversation";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { asSuperuser } from "@/tests/support/database";

/** A message with a name of its own, unless the test gives it one. */
export function say(
  actor: Actor,
  where: { id: string },
  body: string,
  more: Partial<Parameters<typeof sendMessage>[1]> = {},
): Promise<Message> {
  return sendMessage(actor, { id: where.id, clientId: newId(), body, imageIds: [], ...more });
}

/** The two talk already: the other one follows the first. */
export async function pairOf(one: Actor, other: Actor): Promise<Conversation> {
  await followMember(other, { member: one.handle });
  return startConversation(one, { member: other.handle });
}

/** A group whose people follow its opener, so that nobody has to answer first. */
export async function groupOf(opener: Actor, ...others: Actor[]): Promise<Conversation> {
  for (const other of others) await followMember(other, { member: opener.handle });
  return createGroup(opener, { name: "Tuesday films", members: others.map(({ handle }) => handle) });
}

/** Everything in a conversation as the actor reads it, oldest first. */
export async function read(actor: Actor, where: { id: string }): Promise<Message[]> {
  return (await listMessages(actor, { id: where.id, after: 0, limit: 50 })).items;
}

/** Members for a month already, who may write thirty messages a minute. */
export async function establish(...actors: Actor[]): Promise<void> {
  await asSuperuser("UPDATE members SET created_at = now() - interval '30 days' WHERE id = ANY ($1)", [
    actors.map(({ id }) => id),
  ]);
}

/** What was announced on a channel, in order. */
export async function heard(channel: string): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  return asSuperuser("SELECT type, payload FROM realtime_events WHERE channel = $1 ORDER BY seq", [channel]);
}
