import { AppError } from "@/lib/platform/errors";
import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { NO_FILM } from "../refusals";

export const NO_NIGHT = "There is no such watch night.";

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith({
  missing: ["not_found", NO_NIGHT],
  "no film": ["not_found", NO_FILM],
  nobody: ["not_found", "There is nobody by that name in this night."],
  silenced: ["forbidden", "You may not write for a while."],
  "not in": ["forbidden", "Say yes to the invitation first."],
  closed: ["forbidden", "You cannot come to this night any more."],
  "host only": ["forbidden", "Only the host of a night does this."],
  cancelled: ["conflict", "This night was called off."],
  over: ["conflict", "This night is over."],
  past: ["invalid", "That is over already. Say a time that is to come."],
  alone: ["invalid", "A watch night needs somebody else in it."],
  full: ["conflict", "Eight people fit into a night."],
  enough: ["conflict", "You are the host of twenty nights to come. Call one off first."],
  "enough votes": ["conflict", "You have voted on two hundred films. Take some votes back first."],
  "no host": ["conflict", "They cannot be the host of this night."],
  yourself: ["conflict", "You are the host. Hand the night over, or leave it."],
});

/** The same for who was asked: who of them cannot be. */
export function refuseAsked(outcome: string, who: string | null): void {
  if (outcome === "unknown") throw new AppError("not_found", `There is no member called @${who}.`);
  if (outcome === "closed") throw new AppError("forbidden", `@${who} does not take invitations from you.`);
  refuse(outcome, ["asked"]);
}
