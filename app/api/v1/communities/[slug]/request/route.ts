import { z } from "zod";
import { askToJoin } from "@/lib/communities/members/ask-to-join";
import { asked, askInput } from "@/lib/communities/members/schema";
import { withdrawRequest } from "@/lib/communities/members/withdraw-request";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Ask to join, with an answer to each question",
    who: "member",
    params: communityParams,
    body: askInput,
    answer: asked,
  },
  ({ actor, params, body }) => askToJoin(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take your request to join back",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => withdrawRequest(actor, params),
);
