// A number the browser needs to know too; the schema, with all of zod behind it, stays on the server.
export const COMMENT_MOST = 1_000;
