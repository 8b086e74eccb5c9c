import { listRecommendations } from "@/lib/films/recommendations/list-recommendations";
import { recommendations, recommendationsQuery } from "@/lib/films/recommendations/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Films for you, the best first, each with why",
    who: "member",
    query: recommendationsQuery,
    answer: recommendations,
  },
  ({ actor, query }) => listRecommendations(actor, query),
);
