import { countNews } from "@/lib/feed/queries";
import { newsAnswer, newsQuery } from "@/lib/feed/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "How many things your feed has that are newer than a moment",
    who: "member",
    query: newsQuery,
    answer: newsAnswer,
  },
  ({ actor, query }) => countNews(actor, query),
);
