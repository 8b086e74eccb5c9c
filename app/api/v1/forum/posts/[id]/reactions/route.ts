import { reactToPost } from "@/lib/forum/posts/react-to-post";
import { post, postParams, reactionInput, reactionQuery } from "@/lib/forum/posts/schema";
import { unreactToPost } from "@/lib/forum/posts/unreact-to-post";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put an emoji under a post",
    who: "member",
    params: postParams,
    body: reactionInput,
    answer: post,
  },
  ({ actor, params, body }) => reactToPost(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your emoji away again",
    who: "member",
    params: postParams,
    query: reactionQuery,
    answer: post,
  },
  ({ actor, params, query }) => unreactToPost(actor, { ...params, ...query }),
);
