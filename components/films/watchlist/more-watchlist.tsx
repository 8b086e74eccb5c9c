"use client";
import type { WatchlistItem } from "@/lib/films/watchlist/schema";
import { FilmsOn } from "../films-on";

/** The films of a watchlist that come after those of a page. */
export function MoreWatchlist({ path, cursor }: { path: string; cursor: string | null }) {
  return <FilmsOn path={path} cursor={cursor} filmOf={({ film }: WatchlistItem) => film} />;
}
