import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { addToGroup } from "@/lib/messaging/add-to-group";
import { createGroup } from "@/lib/messaging/create-group";
import { now } from "@/lib/platform/clock";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { canHostNight } from "./policy";
import { getNight } from "./queries";
import type { Night, NightId } from "./schema";
import { writeNight } from "./write-night";

/** Opens a group conversation for those who come, or lets those into it who came since. The host, under the rules of groups. */
export async function openNightTalk(actor: Actor, { id }: NightId): Promise<Night> {
  const night = await getNight(actor, id);
  assertAllowed(canHostNight(night, now()), "Only the host of a night opens its conversation.");
  const members = night.people.flatMap(({ id: who, state, handle }) =>
    who !== actor.id && state === "in" ? [handle] : [],
  );
  if (members.length === 0) throw new AppError("conflict", "Nobody else has said yes yet.");
  if (night.conversationId) {
    await addToGroup(actor, { id: night.conversationId, members });
    return night;
  }
  const group = await createGroup(actor, { name: night.title, members });
  const call = Prisma.sql`talk_of_watch_night(${actor.id}::uuid, ${id}::uuid, ${group.id}::uuid, ${now()}::timestamptz)`;
  await writeNight(id, call, ["linked"]);
  return getNight(actor, id);
}
