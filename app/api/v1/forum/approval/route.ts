import { getForumApproval } from "@/lib/forum/approval/queries";
import { forumApproval, setApprovalInput } from "@/lib/forum/approval/schema";
import { setForumApproval } from "@/lib/forum/approval/set-forum-approval";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Whose posts are looked at before they stand", who: "moderator", answer: forumApproval },
  ({ actor }) => getForumApproval(actor),
);

export const PUT = endpoint(
  {
    summary: "Say whose posts are looked at first, on the site or in a category",
    who: "moderator",
    body: setApprovalInput,
    answer: forumApproval,
  },
  ({ actor, body }) => setForumApproval(actor, body),
);
