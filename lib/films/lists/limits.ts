// Known to the browser too; the schema, with all of zod behind it, stays on the server.
export const LIST_TITLE_MOST = 100;
export const LIST_DESCRIPTION_MOST = 2_000;
export const LIST_NOTE_MOST = 500;
export const LIST_TAGS_MOST = 10;
export const LIST_COMMENT_MOST = 1_000;
/** How many of its films a page of a list shows. */
export const ON_A_PAGE = 50;

export const VISIBILITIES = ["everyone", "link", "me"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const REPLIES_FROM = ["everyone", "followed", "nobody"] as const;
export type RepliesFrom = (typeof REPLIES_FROM)[number];

export const LIST_SORTS = ["popular", "recent", "followed"] as const;
export type ListSort = (typeof LIST_SORTS)[number];
