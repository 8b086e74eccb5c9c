import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Refusals, refuse } from "../refusals";
import { tellCommunity } from "../tell-community";
import { getEvent, NO_EVENT } from "./queries";
import type { CommunityEvent, EventAnswer, EventId } from "./schema";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_EVENT],
  outside: ["forbidden", "Join the community first."],
  cancelled: ["conflict", "This event was called off."],
  over: ["conflict", "This event is over."],
  full: ["conflict", "Every seat is taken. Say maybe, and look again."],
};
const rows = z.tuple([z.object({ outcome: z.string() })]);

/** Says whether the actor comes. The last seat is one person's, and one given up is free at once. Twice is the same as once. */
export async function answerEvent(
  actor: Actor,
  { id, answer }: EventId & { answer: EventAnswer },
): Promise<CommunityEvent> {
  const [{ outcome }] = rows.parse(
    await db.$queryRaw`
      SELECT outcome FROM answer_event(${actor.id}::uuid, ${id}::uuid, ${answer}, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["answered", "again"], REFUSALS);
  const event = await getEvent(actor, id);
  if (outcome === "answered") tellCommunity({ id: event.communityId, slug: event.community.slug });
  return event;
}
