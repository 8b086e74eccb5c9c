import { z } from "zod";
import { deleteReviewComment } from "@/lib/films/reviews/delete-comment";
import { getReviewComment } from "@/lib/films/reviews/queries";
import { reviewComment, reviewCommentParams } from "@/lib/films/reviews/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A comment on a review", who: "anyone", params: reviewCommentParams, answer: reviewComment },
  async ({ actor, params }) => (await getReviewComment(actor, params.id)).comment,
);

export const DELETE = endpoint(
  {
    summary: "Take a comment away: your own, or any under your review",
    who: "member",
    params: reviewCommentParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteReviewComment(actor, params),
);
