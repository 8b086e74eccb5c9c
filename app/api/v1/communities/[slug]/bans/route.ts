import { banPage, bansQuery } from "@/lib/communities/members/schema";
import { listBans } from "@/lib/communities/members/staff-queries";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who is kept out now; for its staff",
    who: "member",
    params: communityParams,
    query: bansQuery,
    answer: banPage,
  },
  ({ actor, params, query }) => listBans(actor, { ...params, ...query }),
);
