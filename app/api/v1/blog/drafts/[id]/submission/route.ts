import { z } from "zod";
import { draft, postId, stepInput } from "@/lib/blog/writing/schema";
import { sendBackPost } from "@/lib/blog/writing/send-back-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Hand a draft of yours in to the editors", who: "member", params: postId, answer: draft },
  ({ actor, params }) => submitPost(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Make a post its author's draft again, with a note; its author takes it back from review",
    who: "member",
    params: postId,
    query: stepInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => sendBackPost(actor, { ...params, ...query }),
);
