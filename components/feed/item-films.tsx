import { Heart } from "lucide-react";
import Link from "next/link";
import { FilmPoster } from "@/components/films/film-poster";
import { Stars } from "@/components/films/stars/stars";
import type { FilmCard } from "@/lib/films/schema";

type Said = { id: string; film: FilmCard; rating: number | null; liked: boolean };
const MOST = 6;

/** Films somebody watched, rated or put on a list: their posters side by side, with what was said of each in signs. */
export function ItemFilms({ said }: { said: readonly Said[] }) {
  const rest = said.length - MOST;
  return (
    <ul className="grid max-w-xl grid-cols-4 gap-x-3 gap-y-4 sm:grid-cols-6">
      {said.slice(0, MOST).map(({ id, film, rating, liked }) => (
        <li key={id} data-film={film.slug} className="grid content-start gap-1.5">
          <Link
            href={`/films/${film.slug}`}
            prefetch={false}
            className="rounded-control"
            aria-label={film.title}
          >
            <FilmPoster film={film} silent />
          </Link>
          {(rating !== null || liked) && (
            <p className="flex items-center gap-1.5">
              {rating !== null && <Stars rating={rating} className="text-xs" />}
              {liked && <Heart aria-label="liked it" className="size-3 fill-beam text-beam" />}
            </p>
          )}
        </li>
      ))}
      {rest > 0 && <li className="self-center text-ink-faint text-sm">and {rest} more</li>}
    </ul>
  );
}
