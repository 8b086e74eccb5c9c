import { z } from "zod";
import { giveRole } from "@/lib/blog/roles/give-role";
import { roleInput, roleParams } from "@/lib/blog/roles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Make a member a writer or an editor of the blog; for administrators",
    who: "admin",
    params: roleParams,
    body: roleInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => giveRole(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a member's part in the blog; for administrators",
    who: "admin",
    params: roleParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => giveRole(actor, { ...params, role: null }),
);
