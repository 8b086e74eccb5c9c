import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { moveRound } from "./move-round";
import { refuse } from "./refusals";
import type { MoveOnInput, Round } from "./schema";
import { shownRound } from "./write-round";

/** Ends the phase a round is in before its time; the log keeps who did. The club's staff. When somebody was quicker it is a conflict, and nothing is skipped. */
export async function moveRoundOn(actor: Actor, { id, from }: MoveOnInput): Promise<Round> {
  refuse(await moveRound(id, from, actor.id), ["moved"]);
  return shownRound(actor, id);
}
