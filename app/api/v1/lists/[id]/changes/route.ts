import { listChanges } from "@/lib/films/lists/queries";
import { changesAnswer, changesQuery, listParams } from "@/lib/films/lists/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "What became of a list you edit, the newest first",
    who: "member",
    params: listParams,
    query: changesQuery,
    answer: changesAnswer,
  },
  ({ actor, params, query }) => listChanges(actor, { ...params, ...query }),
);
