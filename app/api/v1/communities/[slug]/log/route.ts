import { logPage, logQuery } from "@/lib/communities/members/schema";
import { listLog } from "@/lib/communities/members/staff-queries";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What the staff of a community did; for its staff",
    who: "member",
    params: communityParams,
    query: logQuery,
    answer: logPage,
  },
  ({ actor, params, query }) => listLog(actor, { ...params, ...query }),
);
