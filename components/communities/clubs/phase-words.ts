import type { Phase, RoundCard } from "@/lib/communities/clubs/schema";

/** What a club does in a phase, as a heading says it. */
export const PHASE_NAMES: Record<Phase, string> = {
  planned: "Planned",
  nominating: "Nominate",
  voting: "Vote",
  watching: "Watch",
  discussing: "Talk",
  done: "Over",
  off: "Called off",
};

/** When the phase a round is in ends, and what that is called. */
export function endOf(round: RoundCard): { label: string; at: string } | null {
  switch (round.phase) {
    case "planned":
      return { label: "Nominations open", at: round.opensAt };
    case "nominating":
      return { label: "Nominations close", at: round.nominateUntil };
    case "voting":
      return { label: "The vote ends", at: round.voteUntil };
    case "watching":
      return { label: "Watch it by", at: round.watchUntil };
    case "discussing":
      return { label: "The round ends", at: round.discussUntil };
    default:
      return null;
  }
}

/** What a staff member does who ends a phase before its time. */
export const NEXT_STEP: Partial<Record<Phase, string>> = {
  planned: "Open nominations now",
  nominating: "Close nominations now",
  voting: "End the vote now",
  watching: "Open the discussion now",
  discussing: "End the round now",
};
