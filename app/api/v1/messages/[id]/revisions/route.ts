import { listRevisions } from "@/lib/messaging/queries";
import { messageId, revisions } from "@/lib/talk/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What your message said before each edit",
    who: "member",
    params: messageId,
    answer: revisions,
  },
  ({ actor, params }) => listRevisions(actor, params.id),
);
