import { hideCommunity, showCommunity } from "@/lib/communities/hide-community";
import { community, communityParams, hidingInput } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Hide a community from everybody but its owner and the staff of Lumo, who do this",
    who: "moderator",
    params: communityParams,
    body: hidingInput,
    answer: community,
  },
  ({ actor, params, body }) => hideCommunity(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Show a hidden community again",
    who: "moderator",
    params: communityParams,
    query: hidingInput,
    answer: community,
  },
  ({ actor, params, query }) => showCommunity(actor, { ...params, ...query }),
);
