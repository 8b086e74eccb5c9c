import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { refuse } from "./refusals";
import type { WatchlistInput, WatchlistState } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes a film off the actor's watchlist, with what they noted on it. Twice is the same as once. One round trip. */
export async function takeOffWatchlist(actor: Actor, { slug }: WatchlistInput): Promise<WatchlistState> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT take_off_watchlist(${actor.id}::uuid, ${slug}) AS outcome`,
  );
  refuse(outcome, ["taken", "again"]);
  if (outcome === "taken") {
    dropPagesOf(actor);
    await forgetRecommendations(actor);
  }
  return { isOnWatchlist: false };
}
