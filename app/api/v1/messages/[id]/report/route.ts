import { reportThing } from "@/lib/moderation/report-thing";
import { reported, reportInput } from "@/lib/moderation/schema";
import { messageId } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Show a message to staff, with a few around it",
    who: "member",
    params: messageId,
    body: reportInput,
    answer: reported,
    status: 201,
  },
  ({ actor, params, body }) => reportThing(actor, { kind: "message", ref: params.id, ...body }),
);
