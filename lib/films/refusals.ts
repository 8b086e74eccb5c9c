import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";

export const NO_FILM = "There is no film at this address.";
export const NO_VIEWING = "There is no such viewing.";
export const NO_COMMENT = "There is no such comment.";
export const GONE_COMMENT = "This comment is not there any more.";
export const NO_MEMBER = "There is no member by that name.";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_VIEWING],
  "deleted since": ["gone", GONE_COMMENT],
  "not yours": ["forbidden", "Only viewings of your own are yours to change."],
  "in diary": ["conflict", "There are viewings of it in your diary. Delete those first."],
  silenced: ["forbidden", "You may not write for a while."],
  "own review": ["forbidden", "Your own review is not yours to like."],
  "no review": ["conflict", "This viewing has no words, so there is nothing to like or answer."],
  "no replies": ["forbidden", "Its author does not take comments on this review."],
  "only followed": ["forbidden", "Its author takes comments on this review only from people they follow."],
  "not yours to delete": [
    "forbidden",
    "Only what you wrote, or what stands under your review, is yours to delete.",
  ],
};

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith(REFUSALS);
