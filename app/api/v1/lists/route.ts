import { listLists } from "@/lib/films/lists/queries";
import { filmList, listsAnswer, listsQuery, startListInput } from "@/lib/films/lists/schema";
import { startList } from "@/lib/films/lists/start-list";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Lists of films: the most liked, the ones changed last, or those of people you follow",
    who: "anyone",
    query: listsQuery,
    answer: listsAnswer,
  },
  ({ actor, query }) => listLists(actor, query),
);

export const POST = endpoint(
  { summary: "Make a list of films", who: "member", body: startListInput, answer: filmList, status: 201 },
  ({ actor, body }) => startList(actor, body),
);
