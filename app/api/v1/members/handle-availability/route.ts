import { z } from "zod";
import { checkHandle } from "@/lib/accounts/check-handle";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Whether a handle can be had",
    who: "anyone",
    query: z.object({ handle: z.string().max(200) }),
    answer: z.object({ free: z.boolean(), sentence: z.string() }),
    limit: "handle-check",
  },
  ({ query }) => checkHandle(query.handle),
);
