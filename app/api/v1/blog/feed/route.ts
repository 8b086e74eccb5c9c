import { z } from "zod";
import { feedQuery } from "@/lib/blog/feed-schema";
import { listPosts } from "@/lib/blog/queries";
import { writeBlogFeed } from "@/lib/blog/write-feed";
import { feedHeaders } from "@/lib/platform/feeds/write-feed";
import { PAGE } from "@/lib/platform/pagination";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The newest posts as RSS or Atom: of the blog, of a tag, of an author",
    who: "anyone",
    query: feedQuery,
    answer: z.never(),
  },
  async ({ actor, query }) => {
    const page = await listPosts(actor, { ...query, limit: PAGE.rows });
    return new Response(writeBlogFeed(query, page), { headers: feedHeaders(query.format, actor !== null) });
  },
);
