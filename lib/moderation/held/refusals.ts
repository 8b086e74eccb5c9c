import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";
import { STAFF_ONLY } from "../refusals";

export const NOTHING_HELD = "There is nothing like that waiting.";

const REFUSALS: Refusals = {
  missing: ["not_found", NOTHING_HELD],
  forbidden: ["forbidden", STAFF_ONLY],
  decided: ["conflict", "Somebody decided this already, or its author took it back."],
  yourself: ["forbidden", "This is yours. Somebody else decides it."],
  taken: ["conflict", "Somebody else is looking into this."],
  suspended: ["conflict", "Its author is suspended, or gone. It can only be refused."],
  many: ["conflict", "Twenty things of yours wait for a look already. Wait until some of them were seen."],
  stands: ["conflict", "This was approved: change it where it stands."],
};

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuseHeld: Refuse = refuseWith(REFUSALS);

/** What stands against publishing words by now, said to whoever approves them rather than to their author. */
export const SINCE: Refusals = {
  missing: ["conflict", "The thread is gone, or its author does not see it any more."],
  "no category": ["conflict", "The category is gone, or its author does not see it any more."],
  silenced: ["conflict", "Its author was silenced since."],
  archived: ["conflict", "The category was archived since."],
  staff: ["conflict", "Only the staff write there by now."],
  locked: ["conflict", "The thread was locked since."],
  closed: ["conflict", "The thread was closed since."],
  slow: ["conflict", "The thread is in slow mode, and its author wrote there just now. Try again soon."],
  unanswerable: ["conflict", "The post that it answers is not there any more."],
};

/** The same of a comment in the blog. */
export const SINCE_IN_BLOG: Refusals = {
  missing: ["conflict", "The post is not shown any more, or its author does not meet them."],
  silenced: ["conflict", "Its author was silenced since."],
  "comments closed": ["conflict", "The comments on that post were closed since."],
  unanswerable: ["conflict", "The comment that it answers is not there any more."],
};
