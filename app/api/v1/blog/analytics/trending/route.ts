import { listTrending } from "@/lib/blog/views/queries";
import { trending, trendingQuery } from "@/lib/blog/views/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What is read most just now", who: "anyone", query: trendingQuery, answer: trending },
  ({ actor, query }) => listTrending(actor, query),
);
