import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { listComment, listCommentInput, listParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Say something to a list",
    who: "member",
    params: listParams,
    body: listCommentInput,
    answer: listComment,
    status: 201,
  },
  ({ actor, params, body }) => commentOnList(actor, { ...params, ...body }),
);
