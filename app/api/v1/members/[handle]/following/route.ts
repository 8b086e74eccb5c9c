import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { listFollowing } from "@/lib/profiles/following/queries";
import { memberCard, memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Whom a member follows, newest first",
    who: "anyone",
    params: memberParams,
    query: pageQuery(PAGE.rows),
    answer: pageOf(memberCard),
  },
  ({ actor, params, query }) => listFollowing(actor, { member: params.handle, ...query }),
);
