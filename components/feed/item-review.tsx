import Link from "next/link";
import { FilmPoster } from "@/components/films/film-poster";
import { ReviewFoot } from "@/components/films/reviews/review-foot";
import { ReviewWords } from "@/components/films/reviews/review-words";
import { ViewingFacts } from "@/components/films/reviews/viewing-facts";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";

/** Whoever reads a feed is somebody else than whom it tells of. */
const READER = { id: "" };

/** A review in a feed: the film, the words, and how they are received. */
export function ItemReview({ entry }: { entry: Entry }) {
  const { id, film } = entry;
  return (
    <div className="flex gap-4 sm:gap-5">
      <Link
        href={`/films/${film.slug}`}
        prefetch={false}
        tabIndex={-1}
        aria-hidden="true"
        className="w-16 shrink-0 sm:w-24"
      >
        <FilmPoster film={film} silent />
      </Link>
      <div className="grid min-w-0 flex-1 content-start gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link
            href={entryHref(id)}
            prefetch={false}
            className="font-serif text-ink text-lg leading-snug underline-offset-4 hover:underline"
          >
            {film.title} <span className="text-ink-faint">{film.year}</span>
          </Link>
          <ViewingFacts entry={entry} />
        </p>
        <ReviewWords entry={entry} />
        <ReviewFoot viewer={READER} entry={entry} />
      </div>
    </div>
  );
}
