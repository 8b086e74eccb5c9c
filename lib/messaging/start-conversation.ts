import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { assertMessaging } from "@/lib/talk/may-talk";
import { findPeople } from "./find-people";
import { getConversation } from "./queries";
import type { Conversation, StartConversationInput } from "./schema";
import { forgetUnreadMessages } from "./unread-cache";

const answer = z.tuple([
  z.object({ outcome: z.enum(["made", "found", "closed", "unknown"]), conversation: z.string().nullable() }),
]);

/**
 * The one conversation of the actor and a member, begun if there is none: five new ones an hour. To somebody who does not
 * follow the actor it arrives as a request with its first message. Twice, or from both sides at once, is the same one.
 * Whoever was asked and writes themselves says yes by it.
 */
export async function startConversation(actor: Actor, input: StartConversationInput): Promise<Conversation> {
  await assertMessaging();
  const [member] = await findPeople(actor, [input.member]);
  assertAllowed(member !== undefined, "You cannot write to yourself.");
  if (!(await haveConversation(actor, member.id))) await spend("conversation", actor.id);
  const [{ outcome, conversation }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, conversation
        FROM get_or_create_conversation(${actor.id}::uuid, ${member.id}::uuid, ${newId()}::uuid, ${now()}::timestamptz)`,
  );
  if (outcome === "unknown") throw new AppError("not_found", "There is no member by that name.");
  assertAllowed(outcome !== "closed" && conversation !== null, `${member.name} does not take new messages.`);
  await forgetUnreadMessages([actor.id]);
  return getConversation(actor, conversation);
}

const answered = z.tuple([z.object({ known: z.boolean() })]);

async function haveConversation(actor: Actor, otherId: string): Promise<boolean> {
  const [{ known }] = answered.parse(
    await db.$queryRaw`SELECT have_conversation(${actor.id}::uuid, ${otherId}::uuid) AS known`,
  );
  return known;
}
