// Numbers the browser needs to know too; the schema, with all of zod behind it, stays on the server.
export const TITLE_MOST = 150;
export const POST_MOST = 20_000;
