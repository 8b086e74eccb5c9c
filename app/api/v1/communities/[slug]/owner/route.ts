import { handOverCommunity, takeOverCommunity } from "@/lib/communities/hand-over-community";
import { inviteInput } from "@/lib/communities/members/schema";
import { community, communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Hand a community of yours over to another of its members",
    who: "member",
    params: communityParams,
    body: inviteInput,
    answer: community,
  },
  ({ actor, params, body }) => handOverCommunity(actor, { ...params, ...body }),
);

export const POST = endpoint(
  {
    summary: "Take a community over whose owner is gone",
    who: "member",
    params: communityParams,
    answer: community,
  },
  ({ actor, params }) => takeOverCommunity(actor, params),
);
