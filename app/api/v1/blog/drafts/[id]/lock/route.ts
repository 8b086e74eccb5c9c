import { z } from "zod";
import { holdPost, releasePost } from "@/lib/blog/writing/hold-post";
import { lock, postId } from "@/lib/blog/writing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Hold a post for two minutes while you write in it, or learn who does",
    who: "member",
    params: postId,
    answer: lock,
  },
  ({ actor, params }) => holdPost(actor, params),
);

export const DELETE = endpoint(
  { summary: "Let go of a post you hold", who: "member", params: postId, answer: z.void(), status: 204 },
  ({ actor, params }) => releasePost(actor, params),
);
