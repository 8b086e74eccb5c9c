import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { spend } from "@/lib/platform/rate-limit";
import { assertMessaging } from "@/lib/talk/may-talk";
import { askPeople } from "./ask-people";
import { getNight } from "./queries";
import type { InviteInput, Night } from "./schema";
import { showNight } from "./show-night";

/**
 * Asks more people to a night the actor is in, and tells them; all of them or none. Twice is the same as once. Each invitation counts
 * as following somebody does.
 */
export async function inviteToNight(actor: Actor, { id, people }: InviteInput): Promise<Night> {
  await assertMessaging();
  const night = await getNight(actor, id);
  await Promise.all(people.map(() => spend("follow", actor.id)));
  const call = Prisma.sql`invite_to_watch_night(${actor.id}::uuid, ${id}::uuid, ${people}::text[], ${now()}::timestamptz)`;
  await inTransaction((tx) => askPeople(tx, actor, call, night));
  return showNight(actor, id);
}
