import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type WatchlistInput, type WatchlistState, watchlistState } from "./schema";

const rows = z.tuple([watchlistState]);

/** Whether a film is on the actor's watchlist. One round trip. */
export async function getWatchlistState(actor: Actor, { slug }: WatchlistInput): Promise<WatchlistState> {
  const [state] = rows.parse(
    await db.$queryRaw`SELECT is_on_watchlist(${actor.id}::uuid, ${slug}) AS "isOnWatchlist"`,
  );
  return state;
}
