import { z } from "zod";
import { revokeLink } from "@/lib/communities/members/make-link";
import { linkIdParams } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "End an invite link",
    who: "member",
    params: linkIdParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => revokeLink(actor, params),
);
