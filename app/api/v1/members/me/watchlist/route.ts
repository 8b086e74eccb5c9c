import { changeWatchlistSettings } from "@/lib/films/watchlist/change-watchlist-settings";
import { watchlistSettings } from "@/lib/films/watchlist/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Say who sees your watchlist, and whether watched films stay on it",
    who: "member",
    body: watchlistSettings,
    answer: watchlistSettings,
  },
  ({ actor, body }) => changeWatchlistSettings(actor, body),
);
