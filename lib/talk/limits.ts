// Numbers the browser needs to know too; the schema, with all of zod behind it, stays on the server.
export const MESSAGE_MOST = 5_000;
export const IMAGES_MOST = 4;
export const REACTIONS_MOST = 10;
