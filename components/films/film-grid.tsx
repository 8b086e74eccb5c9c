import type { FilmCard as Card } from "@/lib/films/schema";
import { FilmCard } from "./film-card";
import { filmGrid } from "./film-grid-styles";

/** Films as a wall of posters. */
export function FilmGrid({ films, grid = filmGrid }: { films: readonly Card[]; grid?: string }) {
  return (
    <ul className={`grid ${grid}`}>
      {films.map((film) => (
        <li key={film.id} className="min-w-0">
          <FilmCard film={film} />
        </li>
      ))}
    </ul>
  );
}
