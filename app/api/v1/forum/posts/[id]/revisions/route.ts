import { listPostRevisions } from "@/lib/forum/posts/queries";
import { postParams, postRevisions } from "@/lib/forum/posts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What a post said before it was edited; for its author and staff",
    who: "member",
    params: postParams,
    answer: postRevisions,
  },
  ({ actor, params }) => listPostRevisions(actor, params.id),
);
