import "server-only";
import { z } from "zod";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { asPeople, asSaid } from "../as-said";
import { filmSlug } from "../film-slug";
import type { FilmInput, FilmPlace } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), slug: z.string() })]);

type NewFilm = {
  title: string;
  year: number;
  /** As `asSaid` makes it. */
  said: string;
  /** Which facts come from TMDB. */
  lent?: readonly string[];
};

/** Puts a film into the catalogue in somebody's name. One that TMDB knows by the same number is the one that is here. */
export async function writeFilm(
  on: Db,
  author: { id: string },
  { title, year, said, lent = [] }: NewFilm,
): Promise<FilmPlace> {
  const [{ slug }] = answer.parse(
    await on.$queryRaw`
      SELECT outcome, slug FROM add_film(${author.id}::uuid, ${newId()}::uuid, ${said}::jsonb, ${filmSlug(title, year)}, ${lent}::text[],
        ${now()}::timestamptz)`,
  );
  // Under its address it may be kept that there is no such film.
  afterCommit(() => dropTags(["films", `film:${slug}`]));
  return { slug };
}

/** A film in a member's words. */
export function asSaidBy(film: FilmInput): NewFilm {
  const { title, year, directors, cast } = film;
  return { title, year, said: asSaid({ ...film, directors: asPeople(directors), cast: asPeople(cast) }) };
}
