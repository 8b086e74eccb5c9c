import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { listBlocked } from "@/lib/profiles/hiding/queries";
import { hiddenMember } from "@/lib/profiles/hiding/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Whom you blocked",
    who: "member",
    query: pageQuery(PAGE.rows),
    answer: pageOf(hiddenMember),
  },
  ({ actor, query }) => listBlocked(actor, query),
);
