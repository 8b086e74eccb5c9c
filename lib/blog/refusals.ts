import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";

export const NO_POST = "There is no such post.";
export const NO_COMMENT = "There is no such comment.";
export const NOT_YOUR_COMMENT = "Only what you wrote, and only while it is there, is yours to change.";
export const NO_SERIES = "There is no such series.";
export const EDITORS_ONLY = "Only the editors of the blog do this.";
export const ADMINS_ONLY = "Only administrators say who writes and edits.";
export const NOT_YOURS_NOW = "This post is with the editors now. Ask them to send it back to you.";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_POST],
  editors: ["forbidden", EDITORS_ONLY],
  admins: ["forbidden", ADMINS_ONLY],
  "no writer": ["forbidden", "Only writers and editors of the blog write posts. Ask an administrator."],
  held: ["conflict", "Somebody else is writing in this post just now. Try again when they have finished."],
  stale: ["conflict", "This post was changed elsewhere since you opened it. Load it anew, then go on."],
  empty: ["conflict", "A post needs a title and some words before anybody else gets to see it."],
  "no series": ["not_found", NO_SERIES],
  taken: ["conflict", "There is a series by that name, or one much like it."],
  "no picture": ["not_found", "That picture is not there any more. Upload it again."],
  nobody: ["not_found", "There is no member by that handle."],
  silenced: ["forbidden", "You may not write for a while."],
  "comments closed": ["forbidden", "The comments on this post are closed."],
  unanswerable: ["conflict", "The comment you answer is not there any more."],
  "not yours": ["forbidden", NOT_YOUR_COMMENT],
  "not yours to delete": ["forbidden", "Only what you wrote is yours to delete."],
  "not yours to close": [
    "forbidden",
    "Its author, the editors and the staff open and close the comments on a post.",
  ],
  deleted: ["conflict", "This comment was deleted."],
  enough: ["conflict", "Ten reactions to one comment are plenty."],
  "not now": ["conflict", "That is not the next step for this post. Load it anew."],
  "taken down": [
    "conflict",
    "Moderators took this post down. It is shown again if its author appeals and the decision is undone.",
  ],
  past: ["conflict", "That moment has passed. Choose a later one, or publish now."],
  shown: ["conflict", "Readers have met this post. An editor takes it down first, then it can be deleted."],
};

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith(REFUSALS);
