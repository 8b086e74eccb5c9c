import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { getRound } from "./queries";
import { refuse } from "./refusals";
import { moved } from "./round-facts";
import { roundRow } from "./round-row";
import { scheduleRound } from "./schedule-round";
import type { Round, RoundDates, RoundId } from "./schema";
import { shownRound } from "./write-round";

/** Puts the phases of a round off, or forward. What is over stays as it was, and so does the theme once films are nominated. The club's staff. */
export async function changeRound(actor: Actor, { id, ...dates }: RoundDates & RoundId): Promise<Round> {
  await judgeWords(actor, [dates.theme], { canHold: false });
  const { round: before } = await getRound(actor, id);
  const said = JSON.stringify(roundRow(dates, new Date(before.opensAt)));
  await inTransaction(async (tx) => {
    const [{ outcome, item }] = moved.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM change_club_round(${actor.id}::uuid, ${id}::uuid, ${said}::jsonb, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["changed", "same"]);
    if (item) await scheduleRound(tx, item);
  });
  return shownRound(actor, id);
}
