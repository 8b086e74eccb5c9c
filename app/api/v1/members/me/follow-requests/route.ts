import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { listFollowRequests } from "@/lib/profiles/following/queries";
import { memberCard } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who asks to follow you",
    who: "member",
    query: pageQuery(PAGE.rows),
    answer: pageOf(memberCard),
  },
  ({ actor, query }) => listFollowRequests(actor, query),
);
