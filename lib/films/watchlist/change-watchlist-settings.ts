import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { audienceOf } from "./audience-of";
import type { WatchlistSettings } from "./schema";

/** Says who sees the actor's watchlist, and whether a film stays on it once they have watched it. What is left out stays. */
export async function changeWatchlistSettings(
  actor: Actor,
  { audience, keepsWatched }: WatchlistSettings,
): Promise<WatchlistSettings> {
  const member = await db.member.update({
    where: { id: actor.id },
    data: {
      ...(audience && { hidesWatchlist: audience === "me", watchlistForFollowers: audience === "followers" }),
      ...(keepsWatched !== undefined && { watchlistKeepsWatched: keepsWatched }),
    },
    select: { hidesWatchlist: true, watchlistForFollowers: true, watchlistKeepsWatched: true },
  });
  dropPagesOf(actor);
  return { audience: audienceOf(member), keepsWatched: member.watchlistKeepsWatched };
}
