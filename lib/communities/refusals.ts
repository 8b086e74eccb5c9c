import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";

export type { Refusals };

export const NO_COMMUNITY = "There is no such community.";
export const NO_ROOM = "There is no such room.";
export const NOBODY_HERE = "There is no member by that name here.";

/** What the database says about communities in one word, as a refusal. */
export const REFUSALS: Refusals = {
  missing: ["not_found", NO_COMMUNITY],
  forbidden: ["forbidden", "Your role in this community does not reach that far."],
  nobody: ["not_found", NOBODY_HERE],
  banned: ["forbidden", "You cannot come back to this community for now."],
  request: ["forbidden", "This community asks people to request to join."],
  invite: ["forbidden", "This community takes in people by invitation."],
  gone: ["not_found", "There is nothing here any more to decide."],
};

/** Throws what an outcome means, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith(REFUSALS);
