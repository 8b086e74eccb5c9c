import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { REFUSALS as COMMUNITY } from "../refusals";

export const NO_ROUND = "There is no such round.";
export const NO_NOMINATION = "There is no such nomination.";

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith({
  ...COMMUNITY,
  missing: ["not_found", NO_ROUND],
  "no nomination": ["not_found", NO_NOMINATION],
  "no film": ["not_found", "There is no such film here. Say its title as the catalogue has it."],
  "no room": ["not_found", "There is no such room that is open."],
  outside: ["forbidden", "Join the community first."],
  "staff only": ["forbidden", "The staff of the community run its club."],
  silenced: ["forbidden", "You may not write for a while."],
  "not your nomination": ["forbidden", "Only who nominated a film, or the staff, take it back."],
  "no club": ["conflict", "There is no club here. Switch it on first."],
  running: ["conflict", "A round is under way. Call it off first, or let it end."],
  "one at a time": ["conflict", "A round is under way already. Plan this one for when it is over."],
  "planned already": ["conflict", "The next round is planned already. Change that one."],
  over: ["conflict", "This round is over."],
  disorder: ["invalid", "What is to come ends after now, one after the other."],
  again: ["conflict", "The round has gone on already. Look at it again."],
  "not nominating": ["conflict", "Films are not nominated now."],
  "nominated already": ["conflict", "Somebody has nominated this film already. You can vote for it."],
  enough: ["conflict", "You have nominated as many films as everybody may. Take one back first."],
  full: ["conflict", "Sixty films are nominated already."],
  decided: ["conflict", "That is decided already."],
  "not voting": ["conflict", "There is no vote now."],
  "one only": ["invalid", "Choose one film: everybody has one vote here."],
  "not watching": ["conflict", "The club has no film to watch just now."],
  "met already": ["conflict", "A meeting is planned already. Change that one, or call it off."],
});
