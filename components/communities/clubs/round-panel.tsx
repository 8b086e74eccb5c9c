import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { clubDay } from "@/lib/communities/clubs/club-day";
import type { Round } from "@/lib/communities/clubs/schema";
import { EventCard } from "../events/event-card";
import { Ballot } from "./ballot";
import { Nominations } from "./nominations";
import { endOf, PHASE_NAMES } from "./phase-words";
import { RoundSteps } from "./round-steps";
import { RoundTools } from "./round-tools";
import { Watching } from "./watching";

type Props = { slug: string; round: Round; isStaff: boolean; timeZone: string };

/** A round of a club: where it is, and what there is to do in it. */
export function RoundPanel({ slug, round, isStaff, timeZone }: Props) {
  const { id, number, phase, theme, film, event } = round;
  const end = endOf(round);
  const hasFilm = phase === "watching" || phase === "discussing";
  return (
    <section
      aria-labelledby={id}
      className="grid gap-6 rounded-card border border-line bg-surface p-4 sm:p-6"
    >
      <header className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-ink-faint text-sm">
          <Badge tone={phase === "planned" ? "neutral" : "beam"}>{PHASE_NAMES[phase]}</Badge>
          Round {number}
          {hasFilm && theme && ` · ${theme}`}
        </p>
        <h2 id={id} className="text-balance font-serif text-2xl text-ink">
          {hasFilm && film ? film.title : theme || "The next film"}
        </h2>
        {end && (
          <p className="text-ink-soft">
            {end.label} {clubDay(end.at, timeZone)}
            <span className="text-ink-faint">
              {" · "}
              <Time at={end.at} timeZone={timeZone} />
            </span>
          </p>
        )}
      </header>
      {phase !== "planned" && <RoundSteps round={round} timeZone={timeZone} />}
      {phase === "nominating" && <Nominations round={round} isStaff={isStaff} />}
      {phase === "voting" && <Ballot round={round} isStaff={isStaff} />}
      {hasFilm && <Watching slug={slug} round={round} />}
      {event && (
        <ul>
          <EventCard event={event} />
        </ul>
      )}
      {isStaff && <RoundTools round={round} timeZone={timeZone} />}
    </section>
  );
}
