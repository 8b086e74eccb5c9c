import { listRevisions } from "@/lib/blog/writing/queries";
import { postId, revisionList } from "@/lib/blog/writing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What a post said before; for its author and the editors",
    who: "member",
    params: postId,
    answer: revisionList,
  },
  ({ actor, params }) => listRevisions(actor, params.id),
);
