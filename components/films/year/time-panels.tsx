import { dayWords } from "@/components/films/diary/day-words";
import { Columns } from "@/components/films/statistics/columns";
import { DayGrid } from "@/components/films/statistics/day-grid";
import {
  besideCommunity,
  highest,
  hoursOf,
  monthColumns,
  ratingColumns,
  weekdayColumns,
} from "@/components/films/statistics/statistics-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Panel } from "./panel";
import type { Told } from "./told";

/** When the films of a year were watched, and how they were liked. */
export function TimePanels({ year, seed, figures }: Told) {
  const { days, streak, minutes, viewings, rated, mean } = figures;
  const months = monthColumns(year, figures.months);
  const weekdays = weekdayColumns(figures.weekdays);
  const busiest = highest(months);
  const hours = hoursOf(minutes);
  return (
    <>
      <Panel
        seed={seed}
        nth={1}
        className="md:col-span-6"
        kicker={`${inNumbers(viewings, "viewing")} on ${inNumbers(days.length, "day")}`}
        title={
          hours >= 48
            ? `${Math.round(hours / 24)} days and nights in the dark.`
            : `${inNumbers(hours, "hour")} in the dark.`
        }
      >
        <DayGrid year={year} days={days} />
      </Panel>
      {busiest && (
        <Panel
          seed={seed}
          nth={2}
          className="md:col-span-3"
          kicker={inNumbers(busiest.count, "viewing")}
          title={`${busiest.label.split(" ")[0]} was the month.`}
        >
          <Columns caption="Viewings by month" columns={months} height="h-36" />
        </Panel>
      )}
      {rated > 0 && mean !== null && (
        <Panel
          seed={seed}
          nth={3}
          className="md:col-span-3"
          kicker={besideCommunity(figures) || inNumbers(rated, "rating")}
          title={`${mean.toFixed(1)} stars, on average.`}
        >
          <Columns caption="Films by stars" columns={ratingColumns(figures.ratings)} height="h-36" />
        </Panel>
      )}
      {streak && streak.days > 1 && (
        <Panel
          seed={seed}
          nth={4}
          className="md:col-span-3"
          kicker={`From ${dayWords(streak.from)} to ${dayWords(streak.until)}`}
          title={`${inNumbers(streak.days, "day")} in a row.`}
        >
          <p className="grid gap-4 text-sm">
            <span aria-hidden="true" className="flex flex-wrap gap-2">
              {Array.from({ length: Math.min(streak.days, 60) }, (_, nth) => nth).map((nth) => (
                <span key={nth} className="size-6 rounded-full bg-current opacity-80" />
              ))}
            </span>
            The longest run of days with a film on each.
          </p>
        </Panel>
      )}
      <Panel
        seed={seed}
        nth={5}
        className={streak && streak.days > 1 ? "md:col-span-3" : "md:col-span-6"}
        kicker="In the week"
        title={`Mostly on a ${highest(weekdays)?.label}.`}
      >
        <Columns caption="Viewings by day of the week" columns={weekdays} height="h-28" />
      </Panel>
    </>
  );
}
