import { z } from "zod";
import { muteCommunity, unmuteCommunity } from "@/lib/communities/members/mute-community";
import { communityParams, muteCommunityInput } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Mute a community for a while or for good",
    who: "member",
    params: communityParams,
    body: muteCommunityInput,
    answer: z.object({ mutedUntil: z.date() }),
  },
  ({ actor, params, body }) => muteCommunity(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Hear a community again",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => unmuteCommunity(actor, params),
);
