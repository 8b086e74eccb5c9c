import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import type { Round, RoundId } from "./schema";
import { writeRound } from "./write-round";

/** Tells the club that the actor has watched its film; what is said about it unfolds for them. Their diary stays as it is. */
export function sayWatched(actor: Actor, { id }: RoundId): Promise<Round> {
  return say(actor, id, true);
}

/** Takes that back. */
export function unsayWatched(actor: Actor, { id }: RoundId): Promise<Round> {
  return say(actor, id, false);
}

function say(actor: Actor, id: string, has: boolean): Promise<Round> {
  const call = Prisma.sql`say_watched_with_club(${actor.id}::uuid, ${id}::uuid, ${has}, ${now()}::timestamptz)`;
  return writeRound(actor, { id, call, fine: "said" });
}
