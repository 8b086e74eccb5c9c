import type { Audience } from "./choices";

type Shown = { hidesWatchlist: boolean; watchlistForFollowers: boolean };

/** Who sees a watchlist, in a word. */
export function audienceOf({ hidesWatchlist, watchlistForFollowers }: Shown): Audience {
  if (hidesWatchlist) return "me";
  return watchlistForFollowers ? "followers" : "everyone";
}
