import { z } from "zod";
import { holdPost, releasePost } from "@/lib/blog/writing/hold-post";
import { holdQuery, lock, postId } from "@/lib/blog/writing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Hold a post for two minutes while you write in it, or learn who does",
    who: "member",
    params: postId,
    query: holdQuery,
    answer: lock,
  },
  ({ actor, params, query }) => holdPost(actor, { ...params, ...query }),
);

export const DELETE = endpoint(
  {
    summary: "Let go of a post you hold",
    who: "member",
    params: postId,
    query: holdQuery,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => releasePost(actor, { ...params, ...query }),
);
