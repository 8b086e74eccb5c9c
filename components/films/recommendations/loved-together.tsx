import type { BesideFilm, Film } from "@/lib/films/schema";
import { FilmShelf } from "../film-shelf";
import { similarShown } from "../similar-shown";

const MOST = 6;

/** Films that the same people love, but for those that its page shows for other reasons. */
export function LovedTogether({ film, beside }: { film: Film; beside: BesideFilm }) {
  const shown = new Set([...film.sameDirector, ...similarShown(film, beside.similar)].map(({ id }) => id));
  return (
    <FilmShelf
      title="Loved by the same people"
      films={beside.shared.filter(({ id }) => !shown.has(id)).slice(0, MOST)}
    />
  );
}
