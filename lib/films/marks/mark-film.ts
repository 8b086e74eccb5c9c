import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { NO_FILM, refuse } from "../refusals";
import { showFilm } from "../show-film";
import { halfStars } from "./half-stars";
import { type MarkedFilm, type MarkFilmInput, markedFilm } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), item: markedFilm.nullable() })]);

/**
 * The actor says that they have watched a film, like it, or what they rate it. A rating says that they watched it; to take
 * back that they did takes the rating back, too, and is refused while viewings stand in their diary. Twice is the same as
 * once. One round trip.
 */
export async function markFilm(actor: Actor, { slug, rating, ...facts }: MarkFilmInput): Promise<MarkedFilm> {
  const said = { ...facts, ...(rating === undefined ? {} : { rating: halfStars(rating) }) };
  const [{ outcome, item }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item, look_at_achievements(${actor.id}::uuid) FROM mark_film(${actor.id}::uuid, ${slug}, ${JSON.stringify(said)}::jsonb, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["marked"], { missing: ["not_found", NO_FILM] });
  const marked = markedFilm.parse(item);
  showFilm(marked.slug);
  await forgetRecommendations(actor);
  stirFeeds();
  return marked;
}
