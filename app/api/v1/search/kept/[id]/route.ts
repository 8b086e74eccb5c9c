import { z } from "zod";
import { forgetSearch } from "@/lib/search/forget-search";
import { searchParams } from "@/lib/search/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  { summary: "Forget one search", who: "member", params: searchParams, answer: z.void(), status: 204 },
  async ({ actor, params }) => forgetSearch(actor, params),
);
