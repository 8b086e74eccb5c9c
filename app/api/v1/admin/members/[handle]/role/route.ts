import { z } from "zod";
import { changeSiteRole } from "@/lib/admin/change-role";
import { roleInput, roleParams } from "@/lib/admin/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give a member another role on the site",
    who: "admin",
    params: roleParams,
    body: roleInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => changeSiteRole(actor, { ...params, ...body }),
);
