import type { WatchlistAsked } from "@/lib/films/watchlist/schema";

const IN_ORDER = ["sort", "genre", "length", "decade"] as const;

/** The address of a watchlist as it is asked for, its own and below the API's: it says only what is not so by itself. */
export function watchlistHref(handle: string, asked: WatchlistAsked): string {
  const query = new URLSearchParams();
  for (const name of IN_ORDER) {
    const value = asked[name];
    if (value !== undefined && value !== "mine") query.set(name, String(value));
  }
  return `/members/${handle}/watchlist${query.size > 0 ? `?${query}` : ""}`;
}
