import { z } from "zod";
import { deleteListComment } from "@/lib/films/lists/delete-list-comment";
import { editListComment } from "@/lib/films/lists/edit-list-comment";
import { commentParams, editListCommentInput, listComment } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Say a comment of yours on a list differently",
    who: "member",
    params: commentParams,
    body: editListCommentInput,
    answer: listComment,
  },
  ({ actor, params, body }) => editListComment(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Delete a comment of yours on a list, or one below your list",
    who: "member",
    params: commentParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => deleteListComment(actor, params),
);
