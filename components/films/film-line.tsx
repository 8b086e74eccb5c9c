import Link from "next/link";
import type { FilmCard } from "@/lib/films/schema";
import { FilmPoster } from "./film-poster";

/** A film that something is about: a small poster, and what it is called. */
export function FilmLine({ film }: { film: FilmCard }) {
  const { slug, title, year, directors } = film;
  return (
    <p className="relative flex max-w-md items-center gap-3 rounded-card border border-line bg-surface p-2 transition-colors hover:border-line-strong">
      <FilmPoster film={film} silent className="w-11 shrink-0" />
      <span className="grid min-w-0">
        <Link
          href={`/films/${slug}`}
          prefetch={false}
          className="truncate font-medium font-serif text-ink text-lg after:absolute after:inset-0 after:rounded-card hover:underline hover:underline-offset-4"
        >
          {title}
        </Link>
        <span className="truncate text-ink-faint text-sm">{[year, ...directors].join(" · ")}</span>
      </span>
    </p>
  );
}
