import type { Film, SimilarFilm } from "@/lib/films/schema";

const MOST = 6;

/** Of the films like one those that its page shows; those by its director stand on a shelf of their own. */
export function similarShown(film: Film, similar: readonly SimilarFilm[]): SimilarFilm[] {
  const others = new Set(film.sameDirector.map(({ id }) => id));
  return similar.filter(({ id }) => !others.has(id)).slice(0, MOST);
}
