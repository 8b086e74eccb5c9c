import { openList } from "@/lib/films/lists/queries";
import { listQuery, openedList, sharedParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A list, by the secret link somebody was given",
    who: "anyone",
    params: sharedParams,
    query: listQuery,
    answer: openedList,
  },
  ({ actor, params, query }) => openList(actor, { link: params.token }, query),
);
