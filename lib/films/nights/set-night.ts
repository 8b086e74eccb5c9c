import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { momentIn } from "@/lib/communities/events/time-zone";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { decideNight } from "./decide-night";
import type { Decided, SetNightInput } from "./schema";

/** Says what is watched, when and where. The host. With a date, or one taken away, the others hear of it; they are reminded a day and an hour before. */
export async function setNight(actor: Actor, { id, starts, ...said }: SetNightInput): Promise<Decided> {
  await judgeWords(actor, [said.title, said.place], { canHold: false });
  const startsAt = starts === undefined ? null : momentIn(said.timeZone, starts);
  const facts = JSON.stringify({ ...said, startsAt });
  return decideNight(actor, {
    id,
    call: Prisma.sql`set_watch_night(${actor.id}::uuid, ${id}::uuid, ${facts}::jsonb, ${now()}::timestamptz)`,
    fine: "set",
    news: "set",
  });
}
