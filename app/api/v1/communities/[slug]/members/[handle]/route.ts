import { z } from "zod";
import { removeMember } from "@/lib/communities/members/remove-member";
import { memberHereParams, removeInput } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Send somebody out who stands below you",
    who: "member",
    params: memberHereParams,
    query: removeInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, query }) =>
    removeMember(actor, { slug: params.slug, member: params.handle, reason: query.reason }),
);
