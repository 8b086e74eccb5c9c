import { z } from "zod";
import { declineInvite } from "@/lib/communities/members/decline-invite";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Say no to an invitation",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => declineInvite(actor, params),
);
