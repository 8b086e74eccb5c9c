import { moveCommunity } from "@/lib/communities/move-community";
import { community, communityParams, moveCommunityInput } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give a community another address; the one before redirects",
    who: "member",
    params: communityParams,
    body: moveCommunityInput,
    answer: community,
  },
  ({ actor, params, body }) => moveCommunity(actor, { community: params.slug, ...body }),
);
