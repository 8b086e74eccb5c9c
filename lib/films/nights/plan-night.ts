import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { assertMessaging } from "@/lib/talk/may-talk";
import { askPeople } from "./ask-people";
import { getNight } from "./queries";
import type { Night, PlanNightInput } from "./schema";

/**
 * Begins a watch night and asks people to it, up to eight with the actor, who is its host; whom a group would let in or ask.
 * It counts among the five new conversations an hour.
 */
export async function planNight(actor: Actor, { title, people, timeZone }: PlanNightInput): Promise<Night> {
  await assertMessaging();
  await judgeWords(actor, [title], { canHold: false });
  await spend("conversation", actor.id);
  const id = newId();
  const call = Prisma.sql`plan_watch_night(${actor.id}::uuid, ${id}::uuid, ${title}, ${timeZone}, ${people}::text[], ${now()}::timestamptz)`;
  await inTransaction((tx) =>
    askPeople(tx, actor, call, { id, title, startsAt: null, timeZone, film: null }),
  );
  return getNight(actor, id);
}
