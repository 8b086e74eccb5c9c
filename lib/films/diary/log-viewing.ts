import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { spendWords } from "@/lib/talk/may-talk";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { NO_FILM, refuse } from "../refusals";
import { showFilm } from "../show-film";
import { factsOf } from "./facts";
import { flagReview } from "./flag-review";
import { type Entry, entry, type LogViewingInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), item: entry.nullable() })]);

/**
 * Puts a viewing of a film into the actor's diary; one with words is a review. What it says of the film, a rating, a like, is
 * what they think of it from then on. The same clientId is the same viewing. As many reviews a minute as anywhere else where
 * members write; what word rules refuse is not said. One round trip.
 */
export async function logViewing(
  actor: Actor,
  { slug, clientId, ...viewing }: LogViewingInput,
): Promise<Entry> {
  const [{ flags }] = await Promise.all([
    judgeWords(actor, [viewing.review, ...viewing.tags], { canHold: false }),
    viewing.review ? spendWords(actor) : undefined,
  ]);
  const [{ outcome, item }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item, look_at_achievements(${actor.id}::uuid) FROM log_viewing(${actor.id}::uuid, ${slug}, ${newId()}::uuid, ${clientId}, ${factsOf(viewing)}::jsonb, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["logged", "again"], { missing: ["not_found", NO_FILM] });
  const logged = entry.parse(item);
  showFilm(logged.film.slug, actor);
  await forgetRecommendations(actor);
  stirFeeds();
  if (outcome === "logged") await flagReview(actor, logged, flags);
  return logged;
}
