import { getForumNews } from "@/lib/forum/threads/queries";
import { forumNews } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "How many threads are unread, and how many new to you", who: "member", answer: forumNews },
  ({ actor }) => getForumNews(actor),
);
