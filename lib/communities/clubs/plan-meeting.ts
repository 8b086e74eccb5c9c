import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { createEvent } from "../events/create-event";
import type { EventInput } from "../events/schema";
import { isCommunityStaff } from "../policy";
import { getRound } from "./queries";
import type { Round, RoundId } from "./schema";
import { writeRound } from "./write-round";

/** Calls the club together about its film: an event of the community like others, tied to the round. Its staff; one meeting a round. */
export async function planMeeting(actor: Actor, { id, ...input }: EventInput & RoundId): Promise<Round> {
  const { round, community } = await getRound(actor, id);
  assertAllowed(isCommunityStaff(community), "The staff of the community run its club.");
  if (round.event && !round.event.cancelledAt) {
    throw new AppError("conflict", "A meeting is planned already. Change that one, or call it off.");
  }
  if (round.phase !== "watching" && round.phase !== "discussing") {
    throw new AppError("conflict", "The club has no film to meet about just now.");
  }
  const event = await createEvent(actor, { slug: community.slug, ...input });
  const call = Prisma.sql`meet_for_club_round(${actor.id}::uuid, ${id}::uuid, ${event.id}::uuid)`;
  return writeRound(actor, { id, call, fine: "tied" });
}
