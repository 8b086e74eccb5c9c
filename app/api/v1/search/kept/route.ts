import { z } from "zod";
import { forgetSearches } from "@/lib/search/forget-search";
import { listSearches } from "@/lib/search/queries";
import { saveSearch } from "@/lib/search/save-search";
import { keptSearch, saveSearchInput } from "@/lib/search/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What you saved, and what you searched for lately",
    who: "member",
    answer: z.object({ items: z.array(keptSearch) }),
  },
  async ({ actor }) => ({ items: await listSearches(actor) }),
);

export const POST = endpoint(
  { summary: "Save a search", who: "member", body: saveSearchInput, answer: keptSearch, status: 201 },
  ({ actor, body }) => saveSearch(actor, body),
);

export const DELETE = endpoint(
  {
    summary: "Forget what you searched for, but for what you saved",
    who: "member",
    answer: z.void(),
    status: 204,
  },
  async ({ actor }) => forgetSearches(actor),
);
