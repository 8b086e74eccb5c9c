import { getFeed } from "@/lib/feed/queries";
import { feedAnswer, feedQuery } from "@/lib/feed/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your feed: what the people and things you follow did, newest first or ranked",
    who: "member",
    query: feedQuery,
    answer: feedAnswer,
  },
  ({ actor, query }) => getFeed(actor, query),
);
