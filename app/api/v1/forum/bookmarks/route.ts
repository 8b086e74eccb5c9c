import { listBookmarks } from "@/lib/forum/bookmarks/queries";
import { bookmarkPage, bookmarksQuery } from "@/lib/forum/bookmarks/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "The posts you keep, newest first", who: "member", query: bookmarksQuery, answer: bookmarkPage },
  ({ actor, query }) => listBookmarks(actor, query),
);
