/**
 * What members do that goes into feeds. Replies, comments, likes and follows are not among them: whom they concern is told
 * in the inbox, and a line for each would drown the rest.
 */
export const KINDS = [
  "viewing",
  "review",
  "rating",
  "list",
  "list-films",
  "thread",
  "blog-post",
  "join",
  "event",
  "achievement",
] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds together as people choose among them: what a feed shows, and what one shares of oneself. */
export const SHELVES = {
  films: ["viewing", "review", "rating"],
  lists: ["list", "list-films"],
  words: ["thread", "blog-post"],
  communities: ["join", "event"],
  achievements: ["achievement"],
} as const satisfies Record<string, readonly Kind[]>;
export type Shelf = keyof typeof SHELVES;
export const SHELF_NAMES = Object.keys(SHELVES) as [Shelf, ...Shelf[]];
