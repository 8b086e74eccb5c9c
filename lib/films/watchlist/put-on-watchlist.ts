import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { refuse } from "./refusals";
import type { WatchlistInput, WatchlistState } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts a film at the end of the actor's watchlist. Twice is the same as once. One round trip. */
export async function putOnWatchlist(actor: Actor, { slug }: WatchlistInput): Promise<WatchlistState> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT put_on_watchlist(${actor.id}::uuid, ${slug}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["put", "again"]);
  if (outcome === "put") {
    dropPagesOf(actor);
    await forgetRecommendations(actor);
  }
  return { isOnWatchlist: true };
}
