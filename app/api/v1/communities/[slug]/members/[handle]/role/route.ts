import { z } from "zod";
import { changeRole } from "@/lib/communities/members/change-role";
import { memberHereParams, roleInput } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give somebody below you a role below yours",
    who: "member",
    params: memberHereParams,
    body: roleInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) =>
    changeRole(actor, { slug: params.slug, member: params.handle, role: body.role }),
);
