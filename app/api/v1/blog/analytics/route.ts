import { getAnalytics } from "@/lib/blog/views/queries";
import { analytics, analyticsQuery } from "@/lib/blog/views/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "How your posts were read these last days",
    who: "member",
    query: analyticsQuery,
    answer: analytics,
  },
  ({ actor, query }) => getAnalytics(actor, query),
);
