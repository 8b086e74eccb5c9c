import { searchAnswer, searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "People, threads, posts and communities that have the words, as far as you may see them",
    who: "anyone",
    query: searchQuery,
    answer: searchAnswer,
    limit: "search",
  },
  ({ actor, query }) => search(actor, query),
);
