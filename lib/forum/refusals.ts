import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";

export const NO_CATEGORY = "There is no such category.";
export const NO_THREAD = "There is no such thread.";
export const NO_POST = "There is no such post.";
export const STAFF_PLAN = "In this category only the staff have threads begin later.";
export const STAFF_ONLY = "Only the staff of Lumo keep the forum.";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_THREAD],
  forbidden: ["forbidden", STAFF_ONLY],
  "not kept": ["forbidden", "You move threads only between categories you keep."],
  "no category": ["not_found", NO_CATEGORY],
  "no parent": ["not_found", "There is no such category to put it under."],
  deep: ["conflict", "Categories stand two deep: this one cannot stand there."],
  taken: ["conflict", "There is a category by that name, or one much like it."],
  silenced: ["forbidden", "You may not write for a while."],
  archived: ["forbidden", "This category is archived. It can be read, not written in."],
  staff: ["forbidden", "Only the staff write here."],
  locked: ["forbidden", "This thread is locked."],
  closed: ["forbidden", "This thread is closed."],
  unanswerable: ["conflict", "The post you answer is not there any more."],
  "not yours": ["forbidden", "Only what you wrote is yours to change."],
  "not yours to delete": ["forbidden", "Only what you wrote is yours to delete."],
  deleted: ["conflict", "This post was deleted."],
  enough: ["conflict", "Ten reactions to one post are plenty."],
  "no answers": ["conflict", "No answers are marked in this category."],
  "no answer": ["conflict", "That post is no answer: it is the first one, or not there."],
  "no poll": ["not_found", "There is no poll in this thread."],
  "poll closed": ["conflict", "This poll is closed."],
  "too many": ["conflict", "That is more than one may choose here."],
  "no option": ["conflict", "That is not among the options, or chosen twice."],
  "no target": ["not_found", "There is no such thread to merge it into."],
  itself: ["conflict", "A thread cannot be merged into itself."],
  "has poll": [
    "conflict",
    "There is a poll in it, which can stand in one thread only. Merge the other way round.",
  ],
  unmovable: ["conflict", "Not all of these posts can be moved: the first, deleted and moved ones stay."],
  first: ["conflict", "The first post goes with its thread: delete the thread."],
  answered: ["conflict", "Others have answered in this thread. It is theirs, too."],
};

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith(REFUSALS);
