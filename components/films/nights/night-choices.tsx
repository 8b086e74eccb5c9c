import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import type { NightChoice } from "@/lib/films/nights/schema";
import { FilmPoster } from "../film-poster";
import { inHours } from "../in-hours";
import { NightVoteForm } from "./night-vote-form";

type Props = { id: string; films: readonly NightChoice[]; company: number; mayVote: boolean };

/** What those who come want to see, what most of them would watch first. */
export function NightChoices({ id, films, company, mayVote }: Props) {
  if (films.length === 0)
    return (
      <EmptyState title="Nothing fits">
        Put films on your watchlists, or ask for less. A film that is on nobody’s can be proposed below.
      </EmptyState>
    );
  return (
    <ul className="grid gap-3">
      {films.map(({ film, wantedBy, seenBy, approvals, vetoes, mine }) => (
        <li
          key={film.slug}
          data-film={film.slug}
          className={cn(
            "flex items-center gap-3.5 rounded-card border border-line bg-surface p-3",
            vetoes > 0 && "opacity-60",
          )}
        >
          <FilmPoster film={film} silent className="w-12 shrink-0 sm:w-14" />
          <div className="grid min-w-0 flex-1 gap-0.5">
            <h3 className="text-balance font-serif text-ink text-lg leading-snug">
              <Link href={`/films/${film.slug}`} prefetch={false} className="hover:underline">
                {film.title}
              </Link>
            </h3>
            <p className="text-ink-faint text-sm">
              {[film.year, film.minutes && inHours(film.minutes), ...film.directors.slice(0, 1)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-sm">
              {wantedBy === company && company > 1 ? (
                <Badge tone="beam">On every watchlist</Badge>
              ) : (
                wantedBy > 0 && `On ${wantedBy} of ${company} watchlists`
              )}
              {seenBy > 0 && <span className="text-ink-faint">{seenBy} of you have seen it</span>}
            </p>
          </div>
          <div className="flex shrink-0 flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-3">
            <p className="text-ink-soft text-sm tabular-nums" data-votes={`${approvals} ${vetoes}`}>
              {vetoes > 0 ? (
                <span className="text-bad">{vetoes === 1 ? "A veto" : `${vetoes} vetoes`}</span>
              ) : (
                approvals > 0 && `${approvals} of ${company}`
              )}
            </p>
            {mayVote && <NightVoteForm id={id} film={film} mine={mine} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
