import Link from "next/link";
import type { FilmCard as Card } from "@/lib/films/schema";
import { FilmPoster } from "./film-poster";
import { PosterActs } from "./log/poster-acts";

/** A film among others: its poster, and under it what one would say of it. */
export function FilmCard({ film }: { film: Card }) {
  const { slug, title, year, directors } = film;
  return (
    <article data-film={slug} className="group relative grid content-start gap-2">
      <FilmPoster
        film={film}
        silent
        className="transition-transform duration-200 ease-out group-hover:-translate-y-1 group-hover:shadow-lift motion-reduce:transform-none"
      />
      <div className="grid min-w-0">
        <h3 className="line-clamp-2 font-medium text-ink text-sm leading-snug">
          <Link
            href={`/films/${slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-control group-hover:underline group-hover:underline-offset-4"
          >
            {title}
          </Link>
        </h3>
        <p className="truncate text-ink-faint text-xs">{[year, ...directors.slice(0, 2)].join(" · ")}</p>
      </div>
      <PosterActs slug={slug} title={title} />
    </article>
  );
}
