/** How long a film may be, in minutes, both ends included, and what that is called. */
export const LENGTHS = {
  short: { label: "Up to 45 minutes", from: 1, to: 45 },
  brief: { label: "46 to 89 minutes", from: 46, to: 89 },
  feature: { label: "90 to 119 minutes", from: 90, to: 119 },
  long: { label: "2 to 3 hours", from: 120, to: 180 },
  marathon: { label: "Over 3 hours", from: 181, to: 6_000 },
} as const;

type Length = keyof typeof LENGTHS;
export const lengths = Object.keys(LENGTHS) as [Length, ...Length[]];
