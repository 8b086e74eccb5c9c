import { z } from "zod";
import { suggestionsQuery } from "@/lib/profiles/directory/schema";
import { suggestMembers } from "@/lib/profiles/directory/search-members";
import { suggestion } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The few members most like what was typed so far",
    who: "anyone",
    query: suggestionsQuery,
    answer: z.object({ items: z.array(suggestion) }),
    limit: "suggestions",
  },
  async ({ actor, query }) => ({ items: await suggestMembers(actor, query.q) }),
);
