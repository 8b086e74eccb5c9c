// Known to the browser too; the schema, with all of zod behind it, stays on the server.
export const REASONS = [
  "spam",
  "harassment",
  "hate",
  "sexual",
  "violence",
  "self-harm",
  "illegal",
  "other",
] as const;
export type Reason = (typeof REASONS)[number];
export const REASON_LABELS: Record<Reason, string> = {
  spam: "Spam or a scam",
  harassment: "Harassment or threats",
  hate: "Hate against a group of people",
  sexual: "Sexual content nobody asked for",
  violence: "Violence or cruelty",
  "self-harm": "Somebody may hurt themselves",
  illegal: "Against the law",
  other: "Something else",
};
