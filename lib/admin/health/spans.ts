// Known to the browser too.
export const SPANS = ["hour", "day"] as const;
export type Span = (typeof SPANS)[number];
