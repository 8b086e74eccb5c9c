import { listMyDecisions } from "@/lib/moderation/queries";
import { decisionPage } from "@/lib/moderation/schema";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What staff decided about you or what you wrote",
    who: "member",
    query: pageQuery(PAGE.rows),
    answer: decisionPage,
  },
  ({ actor, query }) => listMyDecisions(actor, query),
);
