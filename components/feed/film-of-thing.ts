import type { FeedItem } from "@/lib/feed/schema";

/** The film that something done is about. */
export function filmOfThing(thing: FeedItem["things"][number]) {
  return "film" in thing ? thing.film : null;
}
