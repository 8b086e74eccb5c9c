import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { OpenedList } from "@/lib/films/lists/schema";
import { FilmCard } from "../film-card";
import { filmGrid } from "../film-grid-styles";
import { FilmPoster } from "../film-poster";

/** The films of a list: posters, or rows where something is said about one; with numbers where the order means something. */
export function ListFilms({ opened: { list, items, before } }: { opened: OpenedList }) {
  if (items.length === 0) return <EmptyState title="No films on it yet">Come back in a while.</EmptyState>;
  if (!items.some(({ note }) => note !== "")) {
    return (
      <ol className={`grid ${filmGrid}`} start={before + 1}>
        {items.map(({ film }, nth) => (
          <li key={film.id} className="grid min-w-0 content-start gap-1.5">
            {list.isRanked && <Place number={before + nth + 1} />}
            <FilmCard film={film} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol className="divide-y divide-line border-line border-y" start={before + 1}>
      {items.map(({ film, note }, nth) => (
        <li key={film.id} className="flex gap-4 py-4 sm:gap-6">
          {list.isRanked && (
            <span className="w-8 shrink-0 pt-1 text-right sm:w-10">
              <Place number={before + nth + 1} />
            </span>
          )}
          <FilmPoster film={film} silent className="w-16 shrink-0 self-start sm:w-20" />
          <div className="grid min-w-0 max-w-measure content-start gap-1">
            <h3 className="font-serif text-ink text-lg leading-snug">
              <Link
                href={`/films/${film.slug}`}
                prefetch={false}
                className="underline-offset-4 hover:underline"
              >
                {film.title}
              </Link>
            </h3>
            <p className="text-ink-faint text-sm">
              {[film.year, film.directors.slice(0, 2).join(", ")].filter(Boolean).join(" · ")}
            </p>
            {note && <p className="pt-1 text-ink-soft leading-relaxed">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Place({ number }: { number: number }) {
  return <span className="font-serif text-ink-faint text-lg tabular-nums leading-none">{number}</span>;
}
