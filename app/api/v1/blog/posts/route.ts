import { listPosts } from "@/lib/blog/queries";
import { cardPage, postsQuery } from "@/lib/blog/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Published posts of the blog, newest first: all, of a tag, an author or a series",
    who: "anyone",
    query: postsQuery,
    answer: cardPage,
  },
  ({ actor, query }) => listPosts(actor, query),
);
