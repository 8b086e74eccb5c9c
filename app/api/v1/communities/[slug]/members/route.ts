import { listCommunityMembers } from "@/lib/communities/members/queries";
import { memberPage, membersQuery } from "@/lib/communities/members/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The people of a community of yours, or those with a name like this, with who is there now",
    who: "member",
    params: communityParams,
    query: membersQuery,
    answer: memberPage,
  },
  ({ actor, params, query }) => listCommunityMembers(actor, { ...params, ...query }),
);
