import { listReviews } from "@/lib/films/reviews/queries";
import { reviewsPage, reviewsQuery } from "@/lib/films/reviews/schema";
import { filmParams } from "@/lib/films/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Reviews of a film: the most liked, the newest, or those of people you follow",
    who: "anyone",
    params: filmParams,
    query: reviewsQuery,
    answer: reviewsPage,
  },
  ({ actor, params, query }) => listReviews(actor, { ...params, ...query }),
);
