import { z } from "zod";
import { one, only } from "@/lib/platform/address-part";
import { pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugRef } from "@/lib/platform/slug-ref";
import { text } from "@/lib/platform/text";
import type { memberRef } from "@/lib/profiles/schema";
import { moment } from "@/lib/talk/schema";
import { genres } from "../genres";
import { lengths } from "../lengths";
import { FILMS_AT_ONCE, filmCard } from "../schema";
import { AUDIENCES, SORTS, WATCHLIST_NOTE_MOST } from "./choices";

export const watchlistInput = z.object({ slug: slugRef });
export type WatchlistInput = z.output<typeof watchlistInput>;

/** Behind which film it goes; null is before all of them. */
export const arrangeInput = z.strictObject({ behind: slugRef.nullable() });
export type ArrangeInput = z.output<typeof arrangeInput> & WatchlistInput;

/** What is left out stays. 0 is low, 1 normal, 2 high. */
export const noteInput = z.strictObject({
  note: text({ max: WATCHLIST_NOTE_MOST, label: "The note" }).optional(),
  priority: z.coerce.number().int().min(0).max(2, "A priority is low, normal or high.").optional(),
});
export type NoteInput = z.output<typeof noteInput> & WatchlistInput;

/** Who sees it, and whether what was watched stays on it. What is left out stays as it is. */
export const watchlistSettings = z
  .strictObject({ audience: z.enum(AUDIENCES), keepsWatched: z.boolean() })
  .partial();
export type WatchlistSettings = z.output<typeof watchlistSettings>;

const shelf = z.object({
  genre: z.enum(genres).optional(),
  length: z.enum(lengths).optional(),
  decade: z.coerce.number().int().min(1870).max(2190).multipleOf(10).optional(),
});
export const watchlistQuery = pageQuery(FILMS_AT_ONCE)
  .extend(shelf.shape)
  .extend({ sort: z.enum(SORTS).default("mine") });
export type WatchlistQuery = z.output<typeof watchlistQuery> & { member: z.output<typeof memberRef> };

/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const watchlistPage = z.object({
  genre: only(shelf.shape.genre),
  length: only(shelf.shape.length),
  decade: only(shelf.shape.decade),
  sort: only(z.enum(SORTS)),
  cursor: one.transform((value) => value?.slice(0, 500)),
});
export type WatchlistAsked = Partial<Omit<z.output<typeof watchlistPage>, "cursor">>;

export const watchlistItem = z.object({
  film: filmCard.extend({ minutes: z.int().nullable() }),
  addedAt: moment,
  /** What its member keeps about it; null for everybody else. */
  mine: z.object({ note: z.string(), priority: z.int() }).nullable(),
});
export type WatchlistItem = z.output<typeof watchlistItem>;
export const watchlistAnswer = pageOf(watchlistItem);

/** Whether a film is on the actor's watchlist now. */
export const watchlistState = z.object({ isOnWatchlist: z.boolean() });
export type WatchlistState = z.output<typeof watchlistState>;
