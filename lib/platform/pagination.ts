import { z } from "zod";
import { AppError } from "./errors";
import { isStorable } from "./is-storable";
import { parseJson } from "./json";

export type Page<T> = { items: T[]; nextCursor: string | null };

/** How many at once: cards of people and films, rows, messages, and the most anybody may ask for. */
export const PAGE = { cards: 12, rows: 20, messages: 50, max: 50 } as const;

/** The `cursor` and `limit` of a list's query. */
export function pageQuery(size: number) {
  return z.object({
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE.max).default(size),
  });
}

/** A page in JSON, as the API answers it. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** What a cursor stood for. One that we did not make is refused as `invalid`. */
export function decodeCursor<T>(cursor: string, shape: z.ZodType<T>): T {
  const refusal = new AppError(
    "invalid",
    "This page marker is not one of ours. Start again from the first page.",
    {
      cursor: "Not a page marker of this list.",
    },
  );
  const parsed = shape.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  // What the database cannot hold was never in a row, so no cursor of ours carries it.
  if (!parsed.success || !isStorable(parsed.data) || hasNoYear(parsed.data)) throw refusal;
  return parsed.data;
}

/** Cuts rows fetched as `limit + 1` into a page, with the cursor of the last one shown. */
export function toPage<T>(rows: T[], limit: number, cursorOf: (row: T) => readonly unknown[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
}

/** Whether a day or a moment of the year 0 is among the values of a cursor: the database knows no such year. */
function hasNoYear(values: unknown): boolean {
  return [values].flat().some((value) => typeof value === "string" && /^0000-\d\d-\d\d(T|$)/.test(value));
}
