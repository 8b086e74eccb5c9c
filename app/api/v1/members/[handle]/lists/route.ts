import { listMemberLists } from "@/lib/films/lists/queries";
import { listsAnswer, memberListsQuery } from "@/lib/films/lists/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The lists of films a member made",
    who: "anyone",
    params: memberParams,
    query: memberListsQuery,
    answer: listsAnswer,
  },
  ({ actor, params, query }) => listMemberLists(actor, { ...query, member: params.handle }),
);
