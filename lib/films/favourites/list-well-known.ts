import "server-only";
import { z } from "zod";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type FilmCard, filmCard } from "../schema";

const rows = z.array(z.object({ item: filmCard }));
/** Three rows of posters on a wide screen, nine on a phone. */
const MOST = 18;

/**
 * Films that many have rated, or that the world talks about, to choose favourites from: at most three of a decade and one by
 * a director, so that everybody finds something. The same for everybody, kept an hour. One round trip, or none.
 */
export function listWellKnown(): Promise<FilmCard[]> {
  return cached({ key: "films:well-known", ttlSeconds: 3_600, tags: ["films"] }, async () => {
    const found = rows.parse(
      await db.$queryRaw`
        WITH known AS (
          SELECT f.id, f.year, f.directors, coalesce((SELECT sum(v) FROM unnest(s.votes) v), 0) AS votes, f.popularity
            FROM films f LEFT JOIN film_scores s ON s.film_id = f.id),
        first AS (
          SELECT DISTINCT ON (k.directors) k.* FROM known k ORDER BY k.directors, k.votes DESC, k.popularity DESC, k.id),
        spread AS (
          SELECT d.*, row_number() OVER (PARTITION BY d.year / 10 ORDER BY d.votes DESC, d.popularity DESC, d.id) AS nth FROM first d)
        SELECT film_card(f) AS item FROM spread s JOIN films f ON f.id = s.id
         WHERE s.nth <= 3 ORDER BY s.votes DESC, s.popularity DESC, s.id LIMIT ${MOST}::int`,
    );
    return found.map(({ item }) => item);
  });
}
