import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { meetCommunity } from "../queries";
import { NO_COMMUNITY } from "../refusals";
import type { CommunityRef } from "../schema";
import { carryOn } from "./move-round";
import { refuse } from "./refusals";
import { moved } from "./round-facts";
import { roundRow } from "./round-row";
import type { PlanRoundInput, Round } from "./schema";
import { shownRound } from "./write-round";

/**
 * Begins a round of a club, or plans the next one for a day to come; it goes on by itself when its dates come. Everybody in the
 * club hears when films are nominated. Its staff; one round at a time until its film is watched.
 */
export async function planRound(
  actor: Actor,
  { slug, nominationsEach, isSeveral, ...dates }: PlanRoundInput & CommunityRef,
): Promise<Round> {
  const moment = now();
  const row = roundRow(dates, moment);
  if (row.nominate_until <= moment.toISOString()) {
    throw new AppError("invalid", "That is over already.", { nominateUntil: "Say a time that is to come." });
  }
  await judgeWords(actor, [dates.theme], { canHold: false });
  const community = await meetCommunity(actor, slug);
  const id = newId();
  const said = JSON.stringify({ ...row, nominations_each: nominationsEach, is_several: isSeveral });
  await inTransaction(async (tx) => {
    const [{ outcome, item }] = moved.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM plan_club_round(${actor.id}::uuid, ${community.id}::uuid, ${id}::uuid, ${said}::jsonb, ${moment}::timestamptz)`,
    );
    refuse(outcome, ["planned", "nominating"], { missing: ["not_found", NO_COMMUNITY] });
    if (item) await carryOn(tx, item);
  });
  return shownRound(actor, id);
}
