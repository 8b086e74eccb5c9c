import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import type { Round, VoteInput } from "./schema";
import { writeRound } from "./write-round";

/** Votes in a round: for all that is named, and for nothing else any more; naming nothing takes the vote back. Nobody but the actor sees it. Two at once are one vote. */
export function voteInRound(actor: Actor, { id, nominations }: VoteInput): Promise<Round> {
  const call = Prisma.sql`vote_in_club(${actor.id}::uuid, ${id}::uuid, ${nominations}::uuid[], ${now()}::timestamptz)`;
  return writeRound(actor, { id, call, fine: "voted" });
}
