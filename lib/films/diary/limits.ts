// Numbers the browser needs to know too; the schema, with all of zod behind it, stays on the server.
export const REVIEW_MOST = 2_000;
export const REVIEW_COMMENT_MOST = 1_000;
export const TAGS_MOST = 10;
export const TAG_MOST = 40;
export const ASIDE_MOST = 100;
