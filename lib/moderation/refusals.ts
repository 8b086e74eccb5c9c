import { type Refusals, type Refuse, refuseWith } from "@/lib/platform/refuse";

export const NO_CASE = "There is no such case.";
export const NO_DECISION = "There is no such decision.";
export const STAFF_ONLY = "Only the staff of Lumo see what was reported.";

const REFUSALS: Refusals = {
  missing: ["not_found", NO_CASE],
  forbidden: ["forbidden", STAFF_ONLY],
  beyond: ["forbidden", "Only the staff of the site silence or suspend somebody."],
  decided: ["conflict", "This was decided already."],
  taken: ["conflict", "Somebody else is looking into this."],
  yourself: ["forbidden", "This is about you. Somebody else decides it."],
  gone: ["conflict", "It is gone already. Dismiss it, or decide about whoever it is about."],
  wordless: ["conflict", "There are no words of its own to correct: dismiss it, or take it away."],
  nobody: ["conflict", "There is nobody to tell: dismiss it, or take it away."],
  staff: ["forbidden", "Only an administrator decides about one of the staff."],
  "appealed before": ["conflict", "You have appealed this already."],
  late: ["conflict", "This can no longer be appealed: it was decided more than 30 days ago."],
  "not appealed": ["conflict", "There is no appeal to judge here."],
  "no rule": ["not_found", "There is no such rule."],
  "many rules": ["conflict", "There are 300 rules already. Remove some first."],
  there: ["conflict", "There is a rule for these words already. Change that one."],
  same: ["forbidden", "You decided this. Somebody else judges the appeal."],
};

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith(REFUSALS);
