import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { FilmPoster } from "../film-poster";
import { dayWords, monthWords } from "./day-words";
import { monthBeside, weeksOf } from "./months";

type Props = { path: string; month: string; entries: readonly Entry[] };
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month of a diary as a calendar: each day with the poster of what was watched, and how many more there were. */
export function DiaryCalendar({ path, month, entries }: Props) {
  const onDay = Map.groupBy(entries, ({ watchedOn }) => watchedOn);
  const to = (step: 1 | -1) => `${path}?view=calendar&month=${monthBeside(month, step)}`;
  return (
    <section aria-labelledby="month" className="max-w-3xl">
      <header className="flex items-center justify-between gap-4 pb-4">
        <h2 id="month" className="font-serif text-ink text-xl">
          {monthWords(month)}
        </h2>
        <nav aria-label="Months" className="flex gap-1">
          <LinkButton
            href={to(-1)}
            prefetch={false}
            scroll={false}
            variant="ghost"
            size="icon"
            aria-label="The month before"
          >
            <ChevronLeft aria-hidden="true" />
          </LinkButton>
          <LinkButton
            href={to(1)}
            prefetch={false}
            scroll={false}
            variant="ghost"
            size="icon"
            aria-label="The month after"
          >
            <ChevronRight aria-hidden="true" />
          </LinkButton>
        </nav>
      </header>
      <table className="w-full table-fixed border-separate border-spacing-1 sm:border-spacing-1.5">
        <caption className="sr-only">Films watched in {monthWords(month)}</caption>
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col" className="pb-1 font-normal text-ink-faint text-xs">
                <abbr title={day} className="no-underline">
                  {day.slice(0, 2)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, nth) =>
                day ? (
                  <td key={day} className="p-0 align-top">
                    <Day day={day} entries={onDay.get(day) ?? []} />
                  </td>
                ) : (
                  <td key={DAYS[nth]} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, entries: [first, ...others] }: { day: string; entries: Entry[] }) {
  const number = Number(day.slice(-2));
  if (!first) {
    return (
      <div className="relative aspect-2/3 rounded-[4px] border border-line">
        <span className="absolute top-1 left-1.5 text-ink-faint text-xs tabular-nums">{number}</span>
      </div>
    );
  }
  return (
    <div className="relative">
      <FilmPoster film={first.film} silent className="rounded-[4px]" />
      <span
        aria-hidden="true"
        className="absolute top-0 left-0 rounded-tl-[4px] rounded-br-[4px] bg-canvas/85 px-1.5 py-0.5 text-ink text-xs tabular-nums"
      >
        {number}
      </span>
      <Link
        href={entryHref(first.id)}
        prefetch={false}
        aria-label={`${first.film.title}, ${dayWords(day)}`}
        className="absolute inset-0 rounded-[4px]"
      />
      {others.length > 0 && (
        <details className="group absolute right-1 bottom-1 z-10">
          <summary className="grid min-h-6 min-w-6 cursor-pointer list-none place-items-center rounded-full bg-canvas/85 px-1 text-ink text-xs [&::-webkit-details-marker]:hidden">
            +{others.length}
            <span className="sr-only"> more on {dayWords(day)}</span>
          </summary>
          <ul className="absolute right-0 bottom-full mb-1 grid w-48 gap-1 rounded-card border border-line bg-raised p-2 text-sm shadow-lift">
            {others.map(({ id, film }) => (
              <li key={id}>
                <Link href={entryHref(id)} prefetch={false} className="text-ink hover:underline">
                  {film.title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
