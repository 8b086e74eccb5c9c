import { entryParams } from "@/lib/films/diary/schema";
import { commentOnReview } from "@/lib/films/reviews/comment-on-review";
import { openReview } from "@/lib/films/reviews/queries";
import {
  reviewComment,
  reviewCommentInput,
  reviewCommentsPage,
  reviewCommentsQuery,
} from "@/lib/films/reviews/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What was said to a review, oldest first",
    who: "anyone",
    params: entryParams,
    query: reviewCommentsQuery,
    answer: reviewCommentsPage,
  },
  ({ actor, params, query }) => openReview(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary: "Say something to a review, as far as its author takes comments",
    who: "member",
    params: entryParams,
    body: reviewCommentInput,
    answer: reviewComment,
    status: 201,
  },
  ({ actor, params, body }) => commentOnReview(actor, { ...params, ...body }),
);
