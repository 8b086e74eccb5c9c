import { z } from "zod";
import { closeCommunity } from "@/lib/communities/close-community";
import { getCommunity } from "@/lib/communities/queries";
import { community, communityChanges, communityParams } from "@/lib/communities/schema";
import { updateCommunity } from "@/lib/communities/update-community";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A community by its address, one it had before, or its id",
    who: "anyone",
    params: communityParams,
    answer: community,
  },
  ({ actor, params }) => getCommunity(actor, params.slug),
);

export const PATCH = endpoint(
  {
    summary: "Change what is given of a community",
    who: "member",
    params: communityParams,
    body: communityChanges,
    answer: community,
  },
  ({ actor, params, body }) => updateCommunity(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Close a community of yours for good",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => closeCommunity(actor, params),
);
