import { z } from "zod";
import { cancelFollowRequest } from "@/lib/profiles/following/cancel-follow-request";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Withdraw your follow request",
    who: "member",
    params: memberParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => cancelFollowRequest(actor, { member: params.handle }),
);
