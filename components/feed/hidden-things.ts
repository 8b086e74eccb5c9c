import { createContext, useContext } from "react";
import type { FeedItem } from "@/lib/feed/schema";
import { filmOfThing } from "./film-of-thing";

/** Whom and which films the reader has just muted: they go at once, wherever they stand on the page. */
export type Hidden = { members: readonly string[]; films: readonly string[] };
type Hiding = { hide: (what: Partial<Hidden>) => void; show: (what: Partial<Hidden>) => void };

export const HidingContext = createContext<Hiding>({ hide: () => undefined, show: () => undefined });
export const useHiding = (): Hiding => useContext(HidingContext);

/** An item without what is hidden; nothing where nothing is left. */
export function withoutHidden(item: FeedItem, { members, films }: Hidden): FeedItem | null {
  if (members.includes(item.actor.id)) return null;
  if (films.length === 0) return item;
  const things = item.things.filter((thing) => !films.includes(filmOfThing(thing)?.id ?? ""));
  return things.length > 0 ? ({ ...item, things } as FeedItem) : null;
}
