import Link from "next/link";
import { useId } from "react";
import type { Taste } from "@/lib/films/taste/schema";
import { FilmPoster } from "../film-poster";
import { Stars } from "../stars/stars";

type Props = { title: string; name: string; films: Taste["love"] };

/** Films that two people have rated, with both their stars. */
export function BothRated({ title, name, films }: Props) {
  const id = useId();
  if (films.length === 0) return null;
  return (
    <section aria-labelledby={id} className="border-line border-t py-8">
      <h2 id={id} className="pb-5 font-serif text-ink text-xl">
        {title}
      </h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 xl:grid-cols-6 xl:gap-x-5">
        {films.map((film) => (
          <li key={film.id} className="group relative grid min-w-0 content-start gap-2">
            <FilmPoster film={film} silent />
            <h3 className="line-clamp-2 font-medium text-ink text-sm leading-snug">
              <Link
                href={`/films/${film.slug}`}
                prefetch={false}
                className="after:absolute after:inset-0 group-hover:underline group-hover:underline-offset-4"
              >
                {film.title}
              </Link>
            </h3>
            <dl className="grid gap-0.5 text-ink-faint text-xs">
              <Said who="You" stars={film.yours} />
              <Said who={name} stars={film.theirs} />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ who, stars }: { who: string; stars: number }) {
  return (
    <div className="flex items-center justify-between gap-2">
      <dt className="truncate">{who}</dt>
      <dd>
        <Stars rating={stars} className="text-xs" />
      </dd>
    </div>
  );
}
