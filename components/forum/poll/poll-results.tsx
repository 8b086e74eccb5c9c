import { Check } from "lucide-react";
import { inNumbers } from "@/components/profiles/in-numbers";
import { cn } from "@/components/ui/cn";
import type { Poll } from "@/lib/forum/polls/schema";

/** What was chosen, drawn: a bar for each option, and in words beside it. Where it was put in order, the best first. */
export function PollResults({ poll: { kind, options, voters, mine } }: { poll: Poll }) {
  const isRanked = kind === "ranked";
  const whole = isRanked ? voters * options.length : voters;
  const shown = isRanked ? options.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : options;
  return (
    <ul aria-label="Results" className="grid gap-3">
      {shown.map(({ number, words, votes }) => {
        const count = votes ?? 0;
        const part = whole > 0 ? Math.round((count / whole) * 100) : 0;
        const place = (mine?.indexOf(number) ?? -1) + 1;
        return (
          <li key={number} className="grid gap-1.5">
            <p className="flex items-baseline gap-3 text-ink">
              <span className="flex min-w-0 flex-1 items-baseline gap-1.5 wrap-anywhere">
                {words}
                {place > 0 && (
                  <span className="inline-flex shrink-0 items-baseline gap-1 text-beam text-xs">
                    <Check aria-hidden="true" className="size-3.5 self-center" />
                    {isRanked ? `Your number ${place}` : "Your choice"}
                  </span>
                )}
              </span>
              <span className="shrink-0 text-ink-faint text-sm tabular-nums">
                {isRanked ? inNumbers(count, "point") : `${part} % · ${inNumbers(count, "vote")}`}
              </span>
            </p>
            <span aria-hidden="true" className="block h-2 overflow-hidden rounded-full bg-raised">
              <span
                className={cn("block h-full rounded-full", place > 0 ? "bg-beam" : "bg-line-strong")}
                style={{ width: `${part}%` }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
