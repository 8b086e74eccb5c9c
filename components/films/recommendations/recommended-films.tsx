import type { Recommendation } from "@/lib/films/recommendations/schema";
import { filmGrid } from "../film-grid-styles";
import { RecommendedFilm } from "./recommended-film";

/** Films for somebody as a wall of posters, each with why. */
export function RecommendedFilms({ films }: { films: readonly Recommendation[] }) {
  return (
    <ul className={`grid ${filmGrid}`}>
      {films.map((film) => (
        <li key={film.id} className="min-w-0">
          <RecommendedFilm film={film} />
        </li>
      ))}
    </ul>
  );
}
