import Link from "next/link";
import type { ReactNode } from "react";
import { FilmPoster } from "@/components/films/film-poster";
import type { FilmCard } from "@/lib/films/schema";

type Props = {
  film: FilmCard;
  kicker: string /** Where it leads instead of to the film. */;
  href?: string;
  children?: ReactNode;
};

/** A film that a number is about: its poster, what it is told for, and a word beside it. */
export function ToldFilm({ film, kicker, href = `/films/${film.slug}`, children }: Props) {
  return (
    <article className="group relative grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-4">
      <FilmPoster film={film} silent className="rounded-[4px]" />
      <div className="grid min-w-0 gap-0.5">
        <p className="text-ink-faint text-xs [.panel_&]:text-current">{kicker}</p>
        <h3 className="line-clamp-2 font-serif text-ink text-lg leading-snug [.panel_&]:text-current">
          <Link
            href={href}
            prefetch={false}
            className="after:absolute after:inset-0 group-hover:underline group-hover:underline-offset-4"
          >
            {film.title}
          </Link>
        </h3>
        {children && <p className="text-ink-soft text-sm [.panel_&]:text-current">{children}</p>}
      </div>
    </article>
  );
}
