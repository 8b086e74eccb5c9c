import { pageOf } from "@/lib/platform/pagination";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { directoryQuery } from "@/lib/profiles/directory/schema";
import { memberCard } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Members, twelve at a time", who: "anyone", query: directoryQuery, answer: pageOf(memberCard) },
  ({ actor, query }) => listDirectory(actor, query),
);
