import { z } from "zod";
import { decideRequest } from "@/lib/communities/members/decide-request";
import { decision, memberHereParams } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Let somebody in who asked, or say no",
    who: "member",
    params: memberHereParams,
    body: decision,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) =>
    decideRequest(actor, { slug: params.slug, member: params.handle, answer: body.answer }),
);
