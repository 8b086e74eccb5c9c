import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { listFollowers } from "@/lib/profiles/following/queries";
import { memberCard, memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who follows a member, newest first",
    who: "anyone",
    params: memberParams,
    query: pageQuery(PAGE.rows),
    answer: pageOf(memberCard),
  },
  ({ actor, params, query }) => listFollowers(actor, { member: params.handle, ...query }),
);
