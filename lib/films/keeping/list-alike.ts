import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { spend } from "@/lib/platform/rate-limit";
import { filmCard } from "../schema";
import { searchTmdb } from "../tmdb/queries";
import type { AlikeFilms } from "./schema";

const MOST = 6;
const rows = z.array(z.object({ item: filmCard, tmdbId: z.int().nullable() }));

/** What a film somebody misses may be: one that is here under that title, or one that TMDB knows. TMDB is asked where there is a key. */
export async function listAlike(actor: Actor, title: string): Promise<AlikeFilms> {
  if (title === "") return { here: [], onTmdb: [] };
  await spend("search", actor.id);
  const [found, known] = await Promise.all([
    db.$queryRaw`SELECT item, tmdb_id AS "tmdbId" FROM films_like_title(${title}, ${MOST}::int)`,
    searchTmdb(title),
  ]);
  const here = rows.parse(found);
  const numbers = here.map(({ tmdbId }) => tmdbId);
  const onTmdb = known
    .filter(({ id }) => !numbers.includes(id))
    .slice(0, MOST)
    .map(({ id, title: called, original_title: original, release_date: year }) => ({
      tmdbId: id,
      title: called,
      originalTitle: original && original !== called ? original : null,
      year,
    }));
  return { here: here.map(({ item }) => item), onTmdb };
}
