// Known to the browser too.
export const VERDICTS = ["dismiss", "edit", "remove", "warn", "silence", "suspend"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_NAMES: Record<Verdict, string> = {
  dismiss: "Nothing is wrong",
  edit: "Correct it",
  remove: "Take it away",
  warn: "Warn",
  silence: "Silence",
  suspend: "Suspend",
};

export const ENDS = ["day", "week", "month", "never"] as const;
export type Ends = (typeof ENDS)[number];

export const JUDGEMENTS = ["upheld", "undone"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const BOXES = ["open", "mine", "appeals", "done"] as const;
export type Box = (typeof BOXES)[number];

/** How long a decision may be appealed. */
export const APPEAL_DAYS = 30;

/** Whether an end is none: years beyond anybody's. */
export function isForGood(endsAt: string): boolean {
  return new Date(endsAt).getUTCFullYear() >= 9999;
}
