import { z } from "zod";
import { liftBan } from "@/lib/communities/members/lift-ban";
import { banMember } from "@/lib/communities/members/remove-member";
import { banInput, memberHereParams } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Send somebody out and keep them out, with a reason",
    who: "member",
    params: memberHereParams,
    body: banInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => banMember(actor, { slug: params.slug, member: params.handle, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Let somebody come back",
    who: "member",
    params: memberHereParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => liftBan(actor, { slug: params.slug, member: params.handle }),
);
