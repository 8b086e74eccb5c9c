import { z } from "zod";
import { forumFeedQuery, writeForumFeed } from "@/lib/forum/feed";
import { feedHeaders } from "@/lib/platform/feeds/write-feed";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The threads begun last as RSS or Atom: of the forum, or of a category",
    who: "anyone",
    query: forumFeedQuery,
    answer: z.never(),
  },
  async ({ actor, query }) =>
    new Response(await writeForumFeed(actor, query), { headers: feedHeaders(query.format, actor !== null) }),
);
