import { reactToComment } from "@/lib/blog/comments/react-to-comment";
import { comment, commentParams, reactionInput, reactionQuery } from "@/lib/blog/comments/schema";
import { unreactToComment } from "@/lib/blog/comments/unreact-to-comment";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put an emoji under a comment on a post of the blog",
    who: "member",
    params: commentParams,
    body: reactionInput,
    answer: comment,
  },
  ({ actor, params, body }) => reactToComment(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your emoji under a comment away again",
    who: "member",
    params: commentParams,
    query: reactionQuery,
    answer: comment,
  },
  ({ actor, params, query }) => unreactToComment(actor, { ...params, ...query }),
);
