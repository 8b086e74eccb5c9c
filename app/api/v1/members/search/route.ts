import { pageOf } from "@/lib/platform/pagination";
import { searchQuery } from "@/lib/profiles/directory/schema";
import { searchMembers } from "@/lib/profiles/directory/search-members";
import { memberCard } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Members whose name or handle is like the words",
    who: "anyone",
    query: searchQuery,
    answer: pageOf(memberCard),
    limit: "search",
  },
  ({ actor, query }) => searchMembers(actor, query),
);
