import { z } from "zod";
import { multiline, text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { fold } from "./fold";
import { PATTERN_MOST, RULE_ACTIONS, TRIAL_MOST } from "./rule-actions";

const action = z.enum(RULE_ACTIONS, { error: "Tell the staff, hold, or refuse." });
/** Words in their folded form, with a star where any letters may follow or stand before. */
const pattern = text({ min: 1, max: PATTERN_MOST, label: "The words" })
  .transform(
    (value) => `${value.startsWith("*") ? "*" : ""}${fold(value).trim()}${value.endsWith("*") ? "*" : ""}`,
  )
  .refine((value) => value.replaceAll("*", "").length >= (value.includes("*") ? 3 : 2), {
    error: "Two letters at least; three with a star.",
  })
  .refine((value) => value.length <= PATTERN_MOST, { error: `${PATTERN_MOST} letters at most.` });

export const ruleParams = z.object({ id: z.uuid("Not the id of a rule.") });
export type RuleId = z.output<typeof ruleParams>;
export const addRuleInput = z.strictObject({ pattern, action });
export type AddRuleInput = z.output<typeof addRuleInput>;
export const changeRuleInput = z.strictObject({ action });
export type ChangeRuleInput = z.output<typeof changeRuleInput>;

export const wordRule = z.object({
  id: z.uuid(),
  pattern: z.string(),
  action,
  /** Who made it, or changed it last. */
  by: person.nullable(),
  updatedAt: moment,
});
export type WordRule = z.output<typeof wordRule>;
export const wordRules = z.object({ items: z.array(wordRule) });

export const trialInput = z.strictObject({
  text: multiline({ min: 1, max: TRIAL_MOST, label: "The text" }),
});
export const trial = z.object({
  met: z.array(z.object({ pattern: z.string(), action, word: z.string() })),
});
export type Trial = z.output<typeof trial>;
