import type { FilmCard } from "@/lib/films/schema";
import { AsideFilm } from "./aside-film";

/** What somebody put aside last; nothing where they did not. */
export function AsideFilms({ films }: { films: readonly FilmCard[] }) {
  if (films.length === 0) return null;
  return (
    <details className="mt-10 border-line border-t pt-6">
      <summary className="inline-flex min-h-9 cursor-pointer items-center text-ink-soft text-sm hover:text-ink">
        Films you put aside
      </summary>
      <ul className="grid max-w-measure gap-1 pt-3">
        {films.map((film) => (
          <AsideFilm key={film.id} film={film} />
        ))}
      </ul>
    </details>
  );
}
