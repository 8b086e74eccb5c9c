// Known to the browser too: what becomes of words that meet a rule.
export const RULE_ACTIONS = ["flag", "hold", "refuse"] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];
export const RULE_ACTION_NAMES: Record<RuleAction, string> = {
  flag: "Tell the staff",
  hold: "Hold for a look",
  refuse: "Refuse",
};
export const PATTERN_MOST = 60;
export const TRIAL_MOST = 20_000;
