import { schedulePost } from "@/lib/blog/writing/schedule-post";
import { draft, postId, scheduleInput } from "@/lib/blog/writing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Have a post published at a moment to come; for editors",
    who: "member",
    params: postId,
    body: scheduleInput,
    answer: draft,
  },
  ({ actor, params, body }) => schedulePost(actor, { ...params, ...body }),
);
