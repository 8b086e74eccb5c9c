import type { FilmCard } from "@/lib/films/schema";
import { FilmPoster } from "../film-poster";

const SPOTS = [0, 1, 2, 3, 4];

/** The first films of a list side by side; places that are not taken yet are empty. */
export function PosterRow({ films }: { films: readonly FilmCard[] }) {
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-5 gap-1 rounded-card border border-line bg-surface p-2 transition-colors group-hover:border-line-strong"
    >
      {SPOTS.map((spot) => {
        const film = films[spot];
        return film ? (
          <FilmPoster key={spot} film={film} silent />
        ) : (
          <div key={spot} className="aspect-2/3 rounded-control border border-line border-dashed" />
        );
      })}
    </div>
  );
}
