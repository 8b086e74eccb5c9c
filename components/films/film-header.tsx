import type { ReactNode } from "react";
import type { Film } from "@/lib/films/schema";
import { FilmFacts } from "./film-facts";
import { FilmPoster } from "./film-poster";
import { inHours } from "./in-hours";
import { PersonLinks } from "./person-links";

/** A film's head: its poster, what it is called, who made it and what it is about, and what one can do with it. */
export function FilmHeader({ film, children }: { film: Film; children: ReactNode }) {
  const { slug, title, originalTitle, year, minutes, synopsis, directedBy, cast } = film;
  return (
    <header
      data-film={slug}
      data-film-page
      className="grid grid-cols-1 items-start gap-x-10 gap-y-6 sm:grid-cols-[12rem_minmax(0,1fr)] lg:grid-cols-[18rem_minmax(0,1fr)] pt-6 pb-10 md:pt-12 lg:gap-x-14"
    >
      <FilmPoster film={film} silent className="shadow-lift max-sm:max-w-44" />
      <div className="grid min-w-0 max-w-measure grid-cols-1 gap-5 lg:pt-6">
        <div className="grid gap-2">
          <h1 className="text-balance font-medium font-serif text-3xl text-ink tracking-[-0.022em] sm:text-4xl">
            {title}
          </h1>
          {originalTitle && <p className="font-serif text-ink-soft text-lg italic">{originalTitle}</p>}
          <p className="text-ink-soft">{[year, minutes && inHours(minutes)].filter(Boolean).join(" · ")}</p>
        </div>
        <div className="flex flex-wrap items-start gap-2">{children}</div>
        {directedBy.length > 0 && (
          <p className="text-ink-soft">
            Directed by <PersonLinks people={directedBy} />
          </p>
        )}
        {synopsis && <p className="font-serif text-ink text-lg leading-relaxed sm:text-xl">{synopsis}</p>}
        {cast.length > 0 && (
          <p className="text-ink-soft leading-loose">
            With <PersonLinks people={cast} />
          </p>
        )}
        <FilmFacts film={film} />
      </div>
    </header>
  );
}
