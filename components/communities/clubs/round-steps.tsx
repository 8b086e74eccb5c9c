import { cn } from "@/components/ui/cn";
import { clubDay } from "@/lib/communities/clubs/club-day";
import type { RoundCard } from "@/lib/communities/clubs/schema";
import { PHASE_NAMES } from "./phase-words";

const STEPS = [
  { phase: "nominating", end: "nominateUntil" },
  { phase: "voting", end: "voteUntil" },
  { phase: "watching", end: "watchUntil" },
  { phase: "discussing", end: "discussUntil" },
] as const;

/** Where a round is between its nominations and the end of the talk, with the day each part ends. */
export function RoundSteps({ round, timeZone }: { round: RoundCard; timeZone: string }) {
  const here = STEPS.findIndex(({ phase }) => phase === round.phase);
  return (
    <ol className="grid grid-cols-4 gap-1.5 sm:gap-3">
      {STEPS.map((step, at) => {
        const end = round[step.end];
        return (
          <li
            key={step.phase}
            aria-current={at === here ? "step" : undefined}
            className={cn(
              "grid content-start gap-0.5 border-t-2 pt-2",
              at < here ? "border-beam/45" : at === here ? "border-beam" : "border-line",
            )}
          >
            <span className={cn("font-medium text-sm", at === here ? "text-ink" : "text-ink-faint")}>
              {PHASE_NAMES[step.phase]}
            </span>
            <time
              dateTime={end}
              title={clubDay(end, timeZone)}
              className="text-ink-faint text-xs tabular-nums"
            >
              {new Date(end).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone })}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
