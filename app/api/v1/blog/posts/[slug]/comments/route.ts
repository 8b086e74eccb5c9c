import { commentOnPost } from "@/lib/blog/comments/comment-on-post";
import { listComments } from "@/lib/blog/comments/queries";
import { comment, commentInput, commentPage, commentsQuery } from "@/lib/blog/comments/schema";
import { refParams } from "@/lib/blog/schema";
import { held } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";
import { orHeld } from "@/lib/web/or-held";

export const GET = endpoint(
  {
    summary: "What was said to a post of the blog, oldest first, each comment with its answers below it",
    who: "anyone",
    params: refParams,
    query: commentsQuery,
    answer: commentPage,
  },
  ({ actor, params, query }) => listComments(actor, { ...params, ...query }),
);

export const POST = endpoint(
  {
    summary:
      "Say something to a post of the blog, or to a comment on it. 202 when it waits for a look by the staff",
    who: "member",
    params: refParams,
    body: commentInput,
    answer: comment.or(held),
    status: 201,
  },
  async ({ actor, params, body }) => orHeld(await commentOnPost(actor, { ...params, ...body })),
);
