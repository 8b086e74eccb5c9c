import { FilmCard } from "@/components/films/film-card";
import { filmGrid } from "@/components/films/film-grid-styles";
import { Stars } from "@/components/films/stars/stars";
import { Pagination } from "@/components/ui/pagination";
import type { RoundCard } from "@/lib/communities/clubs/schema";
import type { Page } from "@/lib/platform/pagination";

/** What a club has watched, the latest first, with what its people gave it. */
export function PastFilms({ slug, past }: { slug: string; past: Page<RoundCard> }) {
  if (past.items.length === 0) return null;
  return (
    <section aria-labelledby="past" className="grid gap-4">
      <h2 id="past" className="font-serif text-ink text-xl">
        What the club has watched
      </h2>
      <ul className={`grid ${filmGrid}`}>
        {past.items.map((round) => (
          <li key={round.id} className="grid content-start gap-1.5">
            {round.film && <FilmCard film={round.film} />}
            <p className="flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
              {round.rating === null ? (
                "Nobody rated it"
              ) : (
                <>
                  <Stars rating={Math.round(round.rating * 2) / 2} />
                  <span className="tabular-nums">
                    {round.rating.toFixed(1)} from {round.ratingCount}
                  </span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Pagination
        nextHref={
          past.nextCursor && `/communities/${slug}/club?cursor=${encodeURIComponent(past.nextCursor)}`
        }
      />
    </section>
  );
}
