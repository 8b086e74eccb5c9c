import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { GONE_COMMENT, NO_FILM } from "../refusals";

export const NO_LIST = "There is no such list.";
export const NO_COMMENT = "There is no such comment.";

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith({
  missing: ["not_found", NO_LIST],
  "no film": ["not_found", NO_FILM],
  "not on it": ["not_found", "That film is not on this list."],
  "no change": ["not_found", "There is no such change."],
  "no comment": ["not_found", NO_COMMENT],
  "deleted since": ["gone", GONE_COMMENT],
  nobody: ["not_found", "There is no member by that name."],
  "not yours to edit": ["forbidden", "Only who made a list and whom they asked to edit it change it."],
  "owner only": ["forbidden", "Only who made a list does this."],
  "not invited": ["forbidden", "Nobody has asked you to edit this list."],
  "your own": ["forbidden", "Your own list is not yours to like."],
  "not your comment": [
    "forbidden",
    "Only what you wrote, or what stands under your list, is yours to take away.",
  ],
  silenced: ["forbidden", "You may not write for a while."],
  "comments closed": ["forbidden", "Its maker takes no comments on this list."],
  "only followed": ["forbidden", "Its maker takes comments on this list only from people they follow."],
  yourself: ["conflict", "You edit this list already: it is yours."],
  full: ["conflict", "Five thousand films are on this list already. Take one off first."],
  enough: ["conflict", "You have five hundred lists. Delete one you do not need any more first."],
  "enough editors": ["conflict", "Twenty people edit this list with you already."],
  "neighbour gone": ["conflict", "Somebody took off the film it should go behind. Look at the list again."],
  undone: ["conflict", "That was undone already."],
  "changed since": [
    "conflict",
    "That was changed again since then, so it cannot be undone on its own. Undo the later change first.",
  ],
});
