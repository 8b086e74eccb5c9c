import type { Card } from "@/lib/blog/schema";

export const STATE_NAMES: Record<Card["state"], string> = {
  draft: "Draft",
  review: "In review",
  scheduled: "Scheduled",
  published: "Published",
  unpublished: "Taken down",
};

export const STATE_TONES: Record<Card["state"], "neutral" | "beam" | "good" | "warn"> = {
  draft: "neutral",
  review: "beam",
  scheduled: "warn",
  published: "good",
  unpublished: "neutral",
};
