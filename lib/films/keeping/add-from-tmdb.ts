import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { asSaid } from "../as-said";
import { hasTmdb, TmdbAway } from "../tmdb/ask-tmdb";
import { factsOf } from "../tmdb/facts-of";
import { readTmdbFilm } from "../tmdb/queries";
import type { AddFromTmdbInput, FilmPlace } from "./schema";
import { writeFilm } from "./write-film";

const NOT_THERE = "TMDB knows no such film.";
const LENT = [
  "cast",
  "countries",
  "directors",
  "genres",
  "languages",
  "minutes",
  "original_title",
  "synopsis",
];

/** Adds a film as TMDB knows it: it stands at once, because its facts are not the member's words. The same again is the one that is here. Ten a day. */
export async function addFromTmdb(actor: Actor, { tmdbId }: AddFromTmdbInput): Promise<FilmPlace> {
  if (!hasTmdb()) throw new AppError("conflict", "TMDB is not asked here. Write down what you know instead.");
  const details = await read(tmdbId);
  assertFound(details, NOT_THERE);
  assertFound(!details.adult || null, NOT_THERE);
  const { overview, year, ...facts } = factsOf(details);
  if (year === null || facts.title === "")
    throw new AppError("conflict", "TMDB does not know yet when it is shown. Add it when it is out.");
  await spend("film", actor.id);
  const said = asSaid({ ...facts, year, synopsis: overview });
  return writeFilm(db, actor, { title: facts.title, year, said, lent: LENT });
}

async function read(tmdbId: number) {
  try {
    return await readTmdbFilm(tmdbId);
  } catch (error) {
    if (!(error instanceof TmdbAway)) throw error;
    throw new AppError(
      "unavailable",
      "TMDB does not answer just now. Try again, or write down what you know.",
      undefined,
      {
        retryAfter: 60,
      },
    );
  }
}
