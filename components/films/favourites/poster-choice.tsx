import type { FilmCard } from "@/lib/films/schema";
import { FilmPoster } from "../film-poster";

/** A poster to tick. */
export function PosterChoice({ film }: { film: FilmCard }) {
  const { slug, title, year } = film;
  return (
    <label className="group relative block cursor-pointer rounded-card outline-offset-2 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus">
      <input type="checkbox" name="film" value={slug} className="peer sr-only" />
      <span className="sr-only">
        {title} ({year})
      </span>
      <FilmPoster
        film={film}
        silent
        className="transition-[opacity,transform] duration-150 ease-out group-hover:-translate-y-1 group-has-[:checked]:opacity-60 motion-reduce:transform-none"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 hidden rounded-card ring-2 ring-beam ring-inset peer-checked:block"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute top-2 right-2 hidden size-8 place-items-center rounded-full bg-beam font-medium text-beam-ink peer-checked:grid"
      >
        ✓
      </span>
    </label>
  );
}
