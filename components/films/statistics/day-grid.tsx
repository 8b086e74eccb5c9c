import { dayWords, monthWords } from "@/components/films/diary/day-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Statistics } from "@/lib/films/statistics/schema";
import { gridOf } from "./grid-of";

const STEP = 12;
const SIZE = 10;
const HEAD = 14;
/** How strongly a day is lit by so many films. */
const LIT = [0.13, 0.5, 0.78, 1];

type Props = { year: number; days: Statistics["days"] };

/** A year day by day, lit by how many films were watched; half a year beside the other, or below it on phones. */
export function DayGrid({ year, days }: Props) {
  const counts = new Map(days.map(({ day, viewings }) => [day, viewings]));
  const many = days.reduce((sum, { viewings }) => sum + viewings, 0);
  const best = days.reduce((before, each) => (each.viewings > before.viewings ? each : before), {
    day: "",
    viewings: 0,
  });
  return (
    <figure
      aria-label={`${inNumbers(many, "viewing")} on ${inNumbers(days.length, "day")} of ${year}${
        best.viewings > 1 ? `, most on ${dayWords(best.day)}: ${best.viewings}` : ""
      }.`}
      role="img"
      className="grid gap-x-3 gap-y-2 md:grid-cols-2"
    >
      {gridOf(year).map(({ half, weeks, cells, months }) => (
        <svg
          key={half}
          viewBox={`0 0 ${weeks * STEP} ${7 * STEP + HEAD}`}
          aria-hidden="true"
          className="w-full fill-current"
        >
          {months.map(({ month, week }) => (
            <text key={month} x={week * STEP} y={9} fontSize={9} opacity={0.75}>
              {monthWords(month).slice(0, 3)}
            </text>
          ))}
          {cells.map(({ day, week, weekday }) => {
            const count = counts.get(day) ?? 0;
            return (
              <rect
                key={day}
                x={week * STEP}
                y={weekday * STEP + HEAD}
                width={SIZE}
                height={SIZE}
                rx={2}
                opacity={LIT[Math.min(count, LIT.length - 1)]}
              >
                {count > 0 && <title>{`${dayWords(day)}: ${inNumbers(count, "film")}`}</title>}
              </rect>
            );
          })}
        </svg>
      ))}
    </figure>
  );
}
