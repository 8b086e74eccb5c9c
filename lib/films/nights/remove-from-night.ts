import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { getNight } from "./queries";
import type { Night, NightGuest } from "./schema";
import { writeNight } from "./write-night";

/** Takes somebody out of a night, or an invitation back. The host. */
export async function removeFromNight(actor: Actor, { id, handle }: NightGuest): Promise<Night> {
  const call = Prisma.sql`remove_from_watch_night(${actor.id}::uuid, ${id}::uuid, ${handle}, ${now()}::timestamptz)`;
  await writeNight(id, call, ["removed"]);
  return getNight(actor, id);
}
