import { z } from "zod";
import { deletePost } from "@/lib/blog/writing/delete-post";
import { getDraft } from "@/lib/blog/writing/queries";
import { savePost } from "@/lib/blog/writing/save-post";
import { draft, postId, saveInput } from "@/lib/blog/writing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A post as whoever writes it gets it", who: "member", params: postId, answer: draft },
  ({ actor, params }) => getDraft(actor, params.id),
);

export const PUT = endpoint(
  {
    summary: "Keep what was written, on top of the version that was read",
    who: "member",
    params: postId,
    body: saveInput,
    answer: draft,
    maxBytes: 400_000,
  },
  ({ actor, params, body }) => savePost(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take away a draft of yours, or as an editor a post that was taken down",
    who: "member",
    params: postId,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deletePost(actor, params),
);
