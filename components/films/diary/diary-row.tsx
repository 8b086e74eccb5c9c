import { AlignLeft } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { FilmPoster } from "../film-poster";
import { ViewingFacts } from "../reviews/viewing-facts";

const FOR_WHOM = { everyone: null, followers: "For followers", me: "Only you" };

/** A viewing in a diary: the day, the poster, the film, and what was thought of it. */
export function DiaryRow({ entry }: { entry: Entry }) {
  const { id, film, watchedOn, review, visibility } = entry;
  return (
    <article data-film={film.slug} className="relative flex items-center gap-4 py-2.5 sm:gap-5">
      <span
        aria-hidden="true"
        className="w-9 shrink-0 whitespace-nowrap text-right font-serif text-2xl text-ink-soft tabular-nums"
      >
        {Number(watchedOn?.slice(-2))}
      </span>
      <FilmPoster film={film} silent className="w-11 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h3 className="truncate font-serif text-ink text-lg">
          <Link
            href={entryHref(id)}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-control hover:underline hover:underline-offset-4"
          >
            {film.title}
          </Link>{" "}
          <span className="text-base text-ink-faint">{film.year}</span>
        </h3>
        <p className="flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <ViewingFacts entry={entry} />
          {review !== null && (
            <span className="inline-flex items-center gap-1 text-ink-faint text-xs">
              <AlignLeft aria-hidden="true" className="size-3.5" />
              Review
            </span>
          )}
          {FOR_WHOM[visibility] && <Badge>{FOR_WHOM[visibility]}</Badge>}
        </p>
      </div>
    </article>
  );
}
