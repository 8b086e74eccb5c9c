import { listQueue } from "@/lib/moderation/queries";
import { queuePage, queueQuery } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What was reported and waits for staff",
    who: "member",
    query: queueQuery,
    answer: queuePage,
  },
  ({ actor, query }) => listQueue(actor, query),
);
