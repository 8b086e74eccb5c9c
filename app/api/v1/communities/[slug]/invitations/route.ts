import { z } from "zod";
import { inviteMember } from "@/lib/communities/members/invite-member";
import { inviteInput } from "@/lib/communities/members/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Ask a member to come",
    who: "member",
    params: communityParams,
    body: inviteInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => inviteMember(actor, { ...params, ...body }),
);
