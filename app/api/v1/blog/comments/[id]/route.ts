import { z } from "zod";
import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { getComment } from "@/lib/blog/comments/queries";
import { comment, commentParams, deletionQuery, editCommentInput } from "@/lib/blog/comments/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A comment on a post of the blog", who: "anyone", params: commentParams, answer: comment },
  async ({ actor, params }) => (await getComment(actor, params.id)).comment,
);

export const PATCH = endpoint(
  {
    summary: "Say your comment differently",
    who: "member",
    params: commentParams,
    body: editCommentInput,
    answer: comment,
  },
  ({ actor, params, body }) => editComment(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take the words of a comment away: your own, or any as editor or staff, with a reason",
    who: "member",
    params: commentParams,
    query: deletionQuery,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) => deleteComment(actor, { ...params, ...query }),
);
