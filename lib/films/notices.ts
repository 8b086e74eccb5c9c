import type { Notice } from "@/lib/notifications/notice";
import type { Entry } from "./diary/schema";
import type { ReviewComment } from "./reviews/schema";

const about = ({ id, film }: Entry) => ({ entryId: id, title: film.title });

/** Somebody likes a review: who wrote it hears of it. Likes of one review are one line while it is unread. */
export function reviewLiked(review: Entry, actorId: string): Notice {
  return {
    type: "review-like",
    recipientId: review.author.id,
    actorId,
    groupKey: `review-like:${review.id}`,
    subject: { kind: "review", id: review.id },
    data: about(review),
  };
}

/** Somebody says something to a review. Comments on one review are one line while it is unread. */
export function reviewCommented(review: Entry, { id, author }: ReviewComment): Notice {
  return {
    type: "review-comment",
    recipientId: review.author.id,
    actorId: author.id,
    groupKey: `review-comments:${review.id}`,
    subject: { kind: "review-comment", id },
    data: { ...about(review), commentId: id },
  };
}

/** A comment on a review names a member. */
export function namedOnReview(recipientId: string, review: Entry, comment: ReviewComment): Notice {
  return {
    ...reviewCommented(review, comment),
    type: "mention",
    recipientId,
    groupKey: `review-mention:${comment.id}`,
  };
}
