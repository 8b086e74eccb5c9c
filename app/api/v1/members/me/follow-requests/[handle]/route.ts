import { z } from "zod";
import { acceptFollowRequest } from "@/lib/profiles/following/accept-follow-request";
import { declineFollowRequest } from "@/lib/profiles/following/decline-follow-request";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Let somebody who asked follow you",
    who: "member",
    params: memberParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => acceptFollowRequest(actor, { member: params.handle }),
);

export const DELETE = endpoint(
  { summary: "Decline a follow request", who: "member", params: memberParams, answer: z.void(), status: 204 },
  ({ actor, params }) => declineFollowRequest(actor, { member: params.handle }),
);
