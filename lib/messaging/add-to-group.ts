import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { assertMessaging } from "@/lib/talk/may-talk";
import { announce } from "./announce";
import { findPeople } from "./find-people";
import { groupAnswer } from "./group-answer";
import { getConversation } from "./queries";
import type { AddToGroupInput, Conversation } from "./schema";

/** Lets people into a group, up to twenty, or asks those who do not follow the actor. Twice is the same as once. They see what is said from now on. */
export async function addToGroup(actor: Actor, input: AddToGroupInput): Promise<Conversation> {
  await assertMessaging();
  await getConversation(actor, input.id);
  const people = await findPeople(actor, input.members);
  assertAllowed(people.length > 0, "You are in this group already.");
  const ids = people.map((person) => person.id);
  const hears = groupAnswer(
    await db.$queryRaw`
      SELECT outcome, who, hears
        FROM add_to_group(${actor.id}::uuid, ${input.id}::uuid, ${ids}::uuid[], ${now()}::timestamptz)`,
    people,
  );
  await announce(input.id, hears);
  return getConversation(actor, input.id);
}
