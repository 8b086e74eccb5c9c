import { z } from "zod";
import { checkAddress } from "@/lib/communities/check-address";
import { addressQuery } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Whether a community can have an address: a new one, or one you lead",
    who: "member",
    params: z.object({ slug: z.string().max(200) }),
    query: addressQuery,
    answer: z.object({ free: z.boolean(), sentence: z.string() }),
    limit: "address-check",
  },
  ({ actor, params, query }) => checkAddress(actor, { ...params, ...query }),
);
