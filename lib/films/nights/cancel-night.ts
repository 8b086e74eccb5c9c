import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { decideNight } from "./decide-night";
import type { Night, NightId } from "./schema";

/** Calls a night off, and tells who was to come. The host. */
export async function cancelNight(actor: Actor, { id }: NightId): Promise<Night> {
  const { night } = await decideNight(actor, {
    id,
    call: Prisma.sql`cancel_watch_night(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    fine: "cancelled now",
    news: "cancelled",
  });
  return night;
}
