// Known to the browser too: what may be held for a look, and how it is called; and why it was.
export const HELD_NAMES = {
  "forum-thread": "thread",
  "forum-post": "reply",
  "blog-comment": "comment",
  film: "film",
} as const;
export type HeldKindName = keyof typeof HELD_NAMES;
export const HELD_KINDS = Object.keys(HELD_NAMES) as [HeldKindName, ...HeldKindName[]];

export const HELD_REASONS = {
  approval: "Needs approval here",
  words: "A word rule",
  repeated: "Said in several places",
  links: "Many links",
  pictures: "Many pictures",
  mentions: "Many people named",
  "same-host": "Newcomers link to the same place",
  "many-threads": "Many threads in a day",
} as const;
export type HeldReason = keyof typeof HELD_REASONS;
