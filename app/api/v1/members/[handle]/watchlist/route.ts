import { listWatchlist } from "@/lib/films/watchlist/list-watchlist";
import { watchlistAnswer, watchlistQuery } from "@/lib/films/watchlist/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The films a member means to see",
    who: "anyone",
    params: memberParams,
    query: watchlistQuery,
    answer: watchlistAnswer,
  },
  ({ actor, params, query }) => listWatchlist(actor, { ...query, member: params.handle }),
);
