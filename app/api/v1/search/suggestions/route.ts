import { z } from "zod";
import { hit, suggestionsQuery } from "@/lib/search/schema";
import { suggest } from "@/lib/search/suggest";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The few things most like what was typed so far",
    who: "anyone",
    query: suggestionsQuery,
    answer: z.object({ items: z.array(hit) }),
    limit: "suggestions",
  },
  async ({ actor, query }) => ({ items: await suggest(actor, query.q) }),
);
