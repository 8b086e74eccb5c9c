import { z } from "zod";
import { refuseWords } from "@/lib/moderation/held/refuse-words";
import { heldParams, refusalInput } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Do not let words that wait through; their author is told why",
    who: "moderator",
    params: heldParams,
    body: refusalInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => refuseWords(actor, { ...params, ...body }),
);
