import { listOwnActivities } from "@/lib/feed/sharing/queries";
import { ownAnswer, ownQuery } from "@/lib/feed/sharing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you did that the feeds of others tell of",
    who: "member",
    query: ownQuery,
    answer: ownAnswer,
  },
  ({ actor, query }) => listOwnActivities(actor, query),
);
