import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { NightId } from "./schema";
import { writeNight } from "./write-night";

/** Says no to a night, or goes with what they voted. Who comes longest hosts it where the host goes; the last one ends it. */
export async function leaveNight(actor: Actor, { id }: NightId): Promise<void> {
  await writeNight(id, Prisma.sql`leave_watch_night(${actor.id}::uuid, ${id}::uuid)`, ["left"]);
}
