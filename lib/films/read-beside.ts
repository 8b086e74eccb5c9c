import "server-only";
import { z } from "zod";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { besideFilm, type KeptBeside, type SimilarFilm } from "./schema";

/** Two rows of posters. */
const SIMILAR_MOST = 12;
const KEPT_SECONDS = 600;

const rows = z.array(z.object({ beside: besideFilm.nullable() }));

/**
 * What stands beside a film, by an address that it has or had: films like it, and films that the same people love. Null where
 * there is no such film. The same for everybody, and dear to find: kept ten minutes, or until something is said about the
 * film. One round trip where it is not kept.
 */
export function readBeside(slug: string): Promise<KeptBeside | null> {
  const recipe = { key: `beside:${slug}`, ttlSeconds: KEPT_SECONDS, tags: [`film:${slug}`] };
  return cached(recipe, async () => {
    const [row] = rows.parse(
      await db.$queryRaw`
        SELECT read_beside_film(film_address(${slug}), ${SIMILAR_MOST}::int) AS beside`,
    );
    return row?.beside ?? null;
  });
}

/** Films like one, the likest first, each with what they share; none where there is no such film. As often asked as what stands beside it. */
export async function listSimilarFilms(slug: string): Promise<SimilarFilm[]> {
  return (await readBeside(slug))?.similar ?? [];
}
