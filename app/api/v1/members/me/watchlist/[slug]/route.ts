import { z } from "zod";
import { getWatchlistState } from "@/lib/films/watchlist/get-watchlist-state";
import { noteOnWatchlist } from "@/lib/films/watchlist/note-on-watchlist";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { noteInput, watchlistInput, watchlistState } from "@/lib/films/watchlist/schema";
import { takeOffWatchlist } from "@/lib/films/watchlist/take-off-watchlist";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Whether a film is on your watchlist",
    who: "member",
    params: watchlistInput,
    answer: watchlistState,
  },
  ({ actor, params }) => getWatchlistState(actor, params),
);

export const PUT = endpoint(
  {
    summary: "Put a film on your watchlist",
    who: "member",
    params: watchlistInput,
    answer: watchlistState,
  },
  ({ actor, params }) => putOnWatchlist(actor, params),
);

export const PATCH = endpoint(
  {
    summary: "Note something on a film of your watchlist, or say how urgent it is",
    who: "member",
    params: watchlistInput,
    body: noteInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => noteOnWatchlist(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a film off your watchlist",
    who: "member",
    params: watchlistInput,
    answer: watchlistState,
  },
  ({ actor, params }) => takeOffWatchlist(actor, params),
);
