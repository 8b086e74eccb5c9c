// Known to the browser too; the schema, with all of zod behind it, stays on the server.
export const WATCHLIST_NOTE_MOST = 200;

export const SORTS = ["mine", "newest", "shortest", "year"] as const;
export type WatchlistSort = (typeof SORTS)[number];
export const SORT_NAMES: Record<WatchlistSort, string> = {
  mine: "In this order",
  newest: "Added last",
  shortest: "Shortest",
  year: "By year",
};

export const AUDIENCES = ["everyone", "followers", "me"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PRIORITIES = ["Some day", "Soon", "Next"] as const;
