import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { carryOn } from "./move-round";
import { refuse } from "./refusals";
import { moved } from "./round-facts";
import type { CallOffInput, Round } from "./schema";
import { shownRound } from "./write-round";

/** Ends a round for good, with a reason for the log. The club's staff. Twice is the same as once. What is planned next need not wait any more. */
export async function callOffRound(actor: Actor, { id, reason }: CallOffInput): Promise<Round> {
  await inTransaction(async (tx) => {
    const [{ outcome, item }] = moved.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM call_off_club_round(${actor.id}::uuid, ${id}::uuid, ${reason}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["called off", "unplanned", "same"]);
    // Nobody heard of what was only planned.
    if (item && outcome === "called off") await carryOn(tx, item);
  });
  return shownRound(actor, id);
}
