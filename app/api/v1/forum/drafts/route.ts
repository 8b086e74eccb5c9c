import { listForumDrafts } from "@/lib/forum/drafts/queries";
import { forumDrafts } from "@/lib/forum/drafts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What you have begun to write in the forum", who: "member", answer: forumDrafts },
  ({ actor }) => listForumDrafts(actor),
);
