import { RULE_ACTION_NAMES, RULE_ACTIONS } from "@/lib/moderation/rules/rule-actions";

/** What may become of words that meet a rule, to choose from. */
export const RULE_OPTIONS = RULE_ACTIONS.map((value) => ({ value, label: RULE_ACTION_NAMES[value] }));
