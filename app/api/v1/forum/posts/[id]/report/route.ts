import { postParams } from "@/lib/forum/posts/schema";
import { reportThing } from "@/lib/moderation/report-thing";
import { reported, reportInput } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Show a post of the forum to staff",
    who: "member",
    params: postParams,
    body: reportInput,
    answer: reported,
    status: 201,
  },
  ({ actor, params, body }) => reportThing(actor, { kind: "forum-post", ref: params.id, ...body }),
);
