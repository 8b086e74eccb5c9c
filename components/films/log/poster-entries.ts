import type { ComponentType } from "react";
import { ListsEntry } from "../lists/lists-entry";
import { WatchlistEntry } from "../watchlist/watchlist-entry";

type PosterEntry = { key: string; Entry: ComponentType<{ slug: string; title: string }> };

/** What other rooms offer in the menu of a poster, in its order: each a component made of MenuItem. A room adds its own by one line here. */
export const posterEntries: readonly PosterEntry[] = [
  { key: "watchlist", Entry: WatchlistEntry },
  { key: "lists", Entry: ListsEntry },
];
