import { type Refuse, refuseWith } from "@/lib/platform/refuse";

export const ADMINS_ONLY = "Only administrators do this.";
export const NOTHING_TO_FEATURE = "There is nothing at that address that everybody may see.";
export const NO_JOB = "This job is not there any more, or it is running just now.";

/** What the functions of the database mean by a word that is no success. */
export const refuse: Refuse = refuseWith({
  forbidden: ["forbidden", ADMINS_ONLY],
  "no category": ["not_found", "There is no such category."],
  unreadable: ["conflict", "They may not read this category. Choose one of the staff, or another category."],
  missing: ["not_found", "There is no member by that name."],
  "no announcement": ["not_found", "This announcement is not there any more."],
  nothing: ["not_found", NOTHING_TO_FEATURE],
  full: ["conflict", "Six things stand there already. Take one off first."],
  "not featured": ["not_found", "This is not featured any more."],
  last: ["conflict", "This is the last administrator. Make somebody else one first."],
});
