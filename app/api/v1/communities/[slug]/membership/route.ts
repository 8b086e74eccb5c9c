import { z } from "zod";
import { joinCommunity } from "@/lib/communities/members/join-community";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { community, communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Join an open community, or one that invited you",
    who: "member",
    params: communityParams,
    answer: community,
  },
  ({ actor, params }) => joinCommunity(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "Leave a community",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => leaveCommunity(actor, params),
);
