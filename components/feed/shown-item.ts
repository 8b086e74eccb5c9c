import type { FeedItem } from "@/lib/feed/schema";

/** An item as it goes over the wire for a page: a review as rendered, without its source beside it. */
export function shownItem(item: FeedItem): FeedItem {
  return item.kind === "review"
    ? { ...item, things: item.things.map((entry) => ({ ...entry, review: "" })) }
    : item;
}
