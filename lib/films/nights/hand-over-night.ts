import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { getNight } from "./queries";
import type { HostInput, Night } from "./schema";
import { writeNight } from "./write-night";

/** Makes somebody else who comes the host of a night. The host. */
export async function handOverNight(actor: Actor, { id, member }: HostInput): Promise<Night> {
  const call = Prisma.sql`hand_over_watch_night(${actor.id}::uuid, ${id}::uuid, ${member}, ${now()}::timestamptz)`;
  await writeNight(id, call, ["handed over"]);
  return getNight(actor, id);
}
