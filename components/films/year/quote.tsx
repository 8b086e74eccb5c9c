import type { Statistics } from "@/lib/films/statistics/schema";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** The beginning of a review, as words; where it may not be shown, that there is one. */
export function Quote({ review }: { review: NonNullable<Statistics["review"]> }) {
  if (review.words === null) return "Words that stay folded until you have seen it.";
  return `“${excerpt(renderMarkdown(review.words, "message").text, 160)}”`;
}
