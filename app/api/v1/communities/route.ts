import { createCommunity } from "@/lib/communities/create-community";
import { listCommunities } from "@/lib/communities/queries";
import { communitiesQuery, community, communityPage, createCommunityInput } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Public communities, twelve at a time, or your own",
    who: "anyone",
    query: communitiesQuery,
    answer: communityPage,
  },
  ({ actor, query }) => listCommunities(actor, query),
);

export const POST = endpoint(
  {
    summary: "Open a community; three a day",
    who: "member",
    body: createCommunityInput,
    answer: community,
    status: 201,
  },
  ({ actor, body }) => createCommunity(actor, body),
);
