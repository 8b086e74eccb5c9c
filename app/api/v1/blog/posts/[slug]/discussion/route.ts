import { z } from "zod";
import { discussionInput } from "@/lib/blog/comments/schema";
import { setCommentsOpen } from "@/lib/blog/comments/set-comments-open";
import { refParams } from "@/lib/blog/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Close the comments on a post, or open them again; for its author, editors and staff",
    who: "member",
    params: refParams,
    body: discussionInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => setCommentsOpen(actor, { ...params, ...body }),
);
