import { listTags } from "@/lib/forum/tags/queries";
import { tagsQuery, tagUse } from "@/lib/forum/tags/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Tags that are most used of late", who: "anyone", query: tagsQuery, answer: tagUse },
  ({ actor, query }) => listTags(actor, query),
);
