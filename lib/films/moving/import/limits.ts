// Known to the browser too; the schema, with all of zod behind it, stays on the server.
export const FILE_MOST_BYTES = 20_000_000;
export const ROWS_MOST = 50_000;
/** What a zip may become, whatever it says itself. */
export const INFLATED_MOST_BYTES = 100_000_000;
/** Times its size that a file in a zip may become; words seldom pass ten. */
export const RATIO_MOST = 200;
export const FILES_MOST = 2_000;
/** Code units in one row of a table. */
export const ROW_MOST = 200_000;
export const COLUMNS_MOST = 200;
