import { z } from "zod";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { getPost } from "@/lib/forum/posts/queries";
import { editPostInput, post, postParams } from "@/lib/forum/posts/schema";
import { deletionQuery } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A post of the forum", who: "anyone", params: postParams, answer: post },
  ({ actor, params }) => getPost(actor, params.id),
);

export const PATCH = endpoint(
  {
    summary: "Say your post differently",
    who: "member",
    params: postParams,
    body: editPostInput,
    answer: post,
  },
  ({ actor, params, body }) => editPost(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Empty a post for everybody: your own, or any as staff, with a reason",
    who: "member",
    params: postParams,
    query: deletionQuery,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => deletePost(actor, { ...params, ...query }),
);
