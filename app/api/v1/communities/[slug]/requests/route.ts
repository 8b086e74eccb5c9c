import { requestPage, requestsQuery } from "@/lib/communities/members/schema";
import { listRequests } from "@/lib/communities/members/staff-queries";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who asks to join, the longest waiting first; for its staff",
    who: "member",
    params: communityParams,
    query: requestsQuery,
    answer: requestPage,
  },
  ({ actor, params, query }) => listRequests(actor, { ...params, ...query }),
);
