import type { Viewer } from "@/lib/auth/actor";
import type { Entry } from "./diary/schema";
import type { ReviewComment } from "./reviews/schema";

/** Changing a viewing, who may see it and who may comment, and deleting it: its member. */
export function canChangeViewing(viewer: Viewer, { author }: Pick<Entry, "author">): boolean {
  return viewer?.id === author.id;
}

/** Liking a review: anybody but who wrote it. */
export function canLikeReview(
  viewer: { id: string } | null,
  { author, review }: Pick<Entry, "author" | "review">,
): boolean {
  return viewer !== null && viewer.id !== author.id && review !== null;
}

/** Taking a comment away: who wrote it, and whose review it stands under. */
export function canDeleteReviewComment(
  viewer: Viewer,
  review: Pick<Entry, "author">,
  { author }: Pick<ReviewComment, "author">,
): boolean {
  return viewer?.id === author.id || viewer?.id === review.author.id;
}

/** Showing a review of somebody else's to the staff. */
export function canReportReview(
  viewer: Viewer,
  { author, review }: Pick<Entry, "author" | "review">,
): boolean {
  return viewer !== null && viewer.id !== author.id && review !== null;
}

/** Showing somebody else's comment to the staff. */
export function canReportReviewComment(viewer: Viewer, { author }: Pick<ReviewComment, "author">): boolean {
  return viewer !== null && viewer.id !== author.id;
}
