import { z } from "zod";
import { arrangeWatchlist } from "@/lib/films/watchlist/arrange-watchlist";
import { arrangeInput, watchlistInput } from "@/lib/films/watchlist/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Put a film of your watchlist right behind another, or before all",
    who: "member",
    params: watchlistInput,
    body: arrangeInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => arrangeWatchlist(actor, { ...params, ...body }),
);
