import type { Recommendation } from "@/lib/films/recommendations/schema";
import { filmGrid, filmRow } from "../film-grid-styles";
import { RecommendedFilm } from "./recommended-film";

type Props = { films: readonly Recommendation[]; isRow?: boolean };

/** Films for somebody as a wall of posters, or as a row of it, each with why. */
export function RecommendedFilms({ films, isRow = false }: Props) {
  return (
    <ul className={`grid ${isRow ? filmRow : filmGrid}`}>
      {films.map((film) => (
        <li key={film.id} className="min-w-0">
          <RecommendedFilm film={film} />
        </li>
      ))}
    </ul>
  );
}
