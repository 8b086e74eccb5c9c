import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { assertMessaging } from "@/lib/talk/may-talk";
import { announce } from "./announce";
import { findPeople } from "./find-people";
import { groupAnswer } from "./group-answer";
import { getConversation } from "./queries";
import type { Conversation, CreateGroupInput } from "./schema";

/** Opens a group of up to twenty; it counts among the five new conversations an hour. Who does not follow the actor is asked first. */
export async function createGroup(actor: Actor, input: CreateGroupInput): Promise<Conversation> {
  await assertMessaging();
  const people = await findPeople(actor, input.members);
  assertAllowed(people.length > 0, "A group needs somebody else in it.");
  await spend("conversation", actor.id);
  const id = newId();
  const ids = people.map((person) => person.id);
  const hears = await inTransaction(async (tx) =>
    groupAnswer(
      await tx.$queryRaw`
        SELECT outcome, who, hears
          FROM create_group(${actor.id}::uuid, ${id}::uuid, ${input.name}, ${ids}::uuid[], ${now()}::timestamptz)`,
      people,
    ),
  );
  await announce(id, hears);
  return getConversation(actor, id);
}
