import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { relationColumns, visibleTo } from "@/lib/profiles/member-rows";
import { canSeeWatchlist } from "@/lib/profiles/policy";
import { relation } from "@/lib/profiles/schema";
import { LENGTHS } from "../lengths";
import { audienceOf } from "./audience-of";
import { type WatchlistItem, type WatchlistQuery, type WatchlistSettings, watchlistItem } from "./schema";

const rows = z.array(
  relation.extend({
    isPrivate: z.boolean(),
    hidesWatchlist: z.boolean(),
    watchlistForFollowers: z.boolean(),
    keepsWatched: z.boolean(),
    items: z.array(watchlistItem.extend({ key: z.string() })),
  }),
);
const position = z.tuple([z.string().regex(/^-?\d{1,18}$/), z.uuid()]);

/** A member's watchlist in one of its orders, a page at a time, with its settings where it is the viewer's own; one that is not open to the viewer is `forbidden`. One round trip. */
export async function listWatchlist(
  viewer: Viewer,
  query: WatchlistQuery,
): Promise<Page<WatchlistItem> & { settings: Required<WatchlistSettings> | null; start: string | null }> {
  const { member, sort, genre, length, decade, cursor, limit } = query;
  const [key, film] = cursor ? decodeCursor(cursor, position) : [null, null];
  const { from, to } = length ? LENGTHS[length] : { from: null, to: null };
  const [found] = rows.parse(
    await db.$queryRaw`
      SELECT ${relationColumns(viewer)}, m.is_private AS "isPrivate", m.hides_watchlist AS "hidesWatchlist",
             m.watchlist_for_followers AS "watchlistForFollowers", m.watchlist_keeps_watched AS "keepsWatched",
             coalesce((SELECT jsonb_agg(w.item) FROM list_watchlist(${viewer?.id ?? null}::uuid, m.id, ${sort}, ${genre ?? null},
               ${from}::int, ${to}::int, ${decade ?? null}::int, ${key}::bigint, ${film}::uuid, ${limit + 1}::int) w), '[]') AS items
        FROM members m WHERE m.id = find_member(${member}) AND ${visibleTo(viewer)}`,
  );
  assertFound(found, "There is no member by that name.");
  assertAllowed(canSeeWatchlist(found, viewer ? found : null), "This watchlist is not open to you.");
  const page = toPage(found.items, limit, (last) => [last.key, last.film.id]);
  const { isYou, keepsWatched } = found;
  return {
    items: page.items.map(({ key: _, ...item }) => item),
    nextCursor: page.nextCursor,
    /** The film that stands before the first of these. */
    start: film,
    settings: isYou ? { audience: audienceOf(found), keepsWatched } : null,
  };
}
