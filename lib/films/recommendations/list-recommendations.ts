import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { PAGE } from "@/lib/platform/pagination";
import { countryOf } from "../country-of";
import { recommendationsTag } from "./forget-recommendations";
import { type Recommendations, type RecommendationsQuery, recommendations } from "./schema";

const rows = z.tuple([z.object({ found: recommendations })]);

/**
 * Films for the actor, the best first, each with why: never what they know, mean to see or put aside. Kept for an hour, and
 * forgotten as soon as they say something of a film. One round trip, or none.
 */
export async function listRecommendations(
  actor: Actor,
  { limit, ...shelf }: RecommendationsQuery,
): Promise<Recommendations> {
  const asked = JSON.stringify({ ...shelf, country: countryOf(actor.timeZone) });
  const found = await cached(
    { key: `recommendations:${actor.id}:${asked}`, ttlSeconds: 3_600, tags: [recommendationsTag(actor)] },
    async () => {
      const [row] = rows.parse(
        await db.$queryRaw`
          SELECT recommend_films(${actor.id}::uuid, ${asked}::jsonb, ${PAGE.max}::int) AS found`,
      );
      return row.found;
    },
  );
  return { ...found, items: found.items.slice(0, limit) };
}
