import type { FeedPlace } from "@/lib/feed/schema";

/** Where a feed stands, in one order and of one kind. */
export function feedHref({ order, show }: Partial<Pick<FeedPlace, "order" | "show">>): string {
  const query = new URLSearchParams();
  if (show) query.set("show", show);
  if (order === "ranked") query.set("order", order);
  return query.size > 0 ? `/?${query}` : "/";
}
