import type { Actor } from "@/lib/auth/actor";
import { advanceRound } from "@/lib/communities/clubs/advance-round";
import { planRound } from "@/lib/communities/clubs/plan-round";
import { getRound } from "@/lib/communities/clubs/queries";
import { saveClub } from "@/lib/communities/clubs/save-club";
import { type Phase, type PlanRoundInput, planRoundInput, type Round } from "@/lib/communities/clubs/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import type { CreateCommunityInput } from "@/lib/communities/schema";
import { freezeClock, now } from "@/lib/platform/clock";
import { ada, grace } from "@/tests/support/cast";
import { shelve } from "../films/shelf";
import { type Place, placeOf } from "./place";

const DAY = 86_400_000;

/** What a clock in UTC shows so many days from now. */
export const inDays = (days: number) => wallTimeIn("UTC", new Date(now().getTime() + days * DAY));

/** A round whose parts end in one, two, three and four days. */
export const aRound = (more: Record<string, unknown> = {}): PlanRoundInput =>
  planRoundInput.parse({
    theme: "Two hours in Dakar",
    timeZone: "UTC",
    nominateUntil: inDays(1),
    voteUntil: inDays(2),
    watchUntil: inDays(3),
    discussUntil: inDays(4),
    ...more,
  });

export type Club = Place & { slug: string; round: Round };

/** Ada's film club with Grace and others in it, which has just begun to look for a film; five are on the shelf. */
export async function clubOf(
  others: Actor[] = [grace],
  more: Record<string, unknown> = {},
  input: Partial<CreateCommunityInput> = {},
): Promise<Club> {
  await shelve();
  const place = await placeOf(ada, others, input);
  const { slug } = place.community;
  await saveClub(ada, { slug, isOn: true, room: undefined });
  return { ...place, slug, round: await planRound(ada, { slug, ...aRound(more) }) };
}

/** Lets days go by, and then what waits for its time. */
export async function later(days: number, roundId: string, phase: Phase): Promise<void> {
  freezeClock(new Date(now().getTime() + days * DAY));
  await advanceRound({ roundId, phase });
}

/** Where a round stands. */
export const phaseOf = async (id: string) => (await getRound(ada, id)).round.phase;
