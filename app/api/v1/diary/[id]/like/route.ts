import { entry, entryParams } from "@/lib/films/diary/schema";
import { likeReview } from "@/lib/films/reviews/like-review";
import { toggleLike } from "@/lib/films/reviews/toggle-like";
import { unlikeReview } from "@/lib/films/reviews/unlike-review";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Like a review", who: "member", params: entryParams, answer: entry },
  ({ actor, params }) => likeReview(actor, params),
);

export const DELETE = endpoint(
  { summary: "Take your like away from a review", who: "member", params: entryParams, answer: entry },
  ({ actor, params }) => unlikeReview(actor, params),
);

export const POST = endpoint(
  {
    summary:
      "Like a review or no longer, whichever it is not: for programs of before; PUT and DELETE say which",
    who: "member",
    params: entryParams,
    answer: entry,
  },
  ({ actor, params }) => toggleLike(actor, params),
);
