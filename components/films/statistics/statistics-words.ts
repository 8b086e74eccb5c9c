import { monthWords } from "@/components/films/diary/day-words";
import { HALVES, starWords } from "@/components/films/stars/star-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Statistics } from "@/lib/films/statistics/schema";
import type { Column } from "./columns";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** How long all of it took, in whole hours. */
export const hoursOf = (minutes: number) => Math.round(minutes / 60);

/** How many films there are of each number of stars. */
export const ratingColumns = (ratings: Statistics["ratings"]): Column[] =>
  HALVES.map((half, at) => ({
    label: starWords(half),
    short: half % 1 ? "" : `${half}★`,
    count: ratings[at] ?? 0,
  }));

export const weekdayColumns = (weekdays: Statistics["weekdays"]): Column[] =>
  WEEKDAYS.map((label, at) => ({ label, short: label.slice(0, 2), count: weekdays[at] ?? 0 }));

/** The months of a year, with those that have none. */
export function monthColumns(year: number, months: Statistics["months"]): Column[] {
  const counts = new Map(months.map(({ month, viewings }) => [month, viewings]));
  return Array.from({ length: 12 }, (_, nth) => {
    const month = `${year}-${String(nth + 1).padStart(2, "0")}`;
    const label = monthWords(month);
    return { label, short: label.slice(0, 1), count: counts.get(month) ?? 0 };
  });
}

export const yearColumns = (years: Statistics["years"]): Column[] =>
  years.map(({ year, viewings }) => ({ label: String(year), short: String(year), count: viewings }));

/** Decades from the first to the last, with those between that have none. */
export function decadeColumns(decades: Statistics["decades"]): Column[] {
  const counts = new Map(decades.map(({ key, films }) => [Number(key), films]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  if (counts.size === 0) return [];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, nth) => first + nth * 10).map((decade) => ({
    label: `${decade}s`,
    short: `’${String(decade % 100).padStart(2, "0")}`,
    count: counts.get(decade) ?? 0,
  }));
}

/** What is largest among several columns; nothing where all are empty. */
export function highest(columns: readonly Column[]): Column | null {
  return columns.reduce<Column | null>(
    (before, each) => (each.count > (before?.count ?? 0) ? each : before),
    null,
  );
}

/** How a member's ratings lie beside everybody's of the same films. */
export function besideCommunity({ mean, communityMean }: Pick<Statistics, "mean" | "communityMean">): string {
  if (mean === null || communityMean === null) return "";
  const apart = Math.round((mean - communityMean) * 10) / 10;
  if (apart === 0) return "just as everybody else rates the same films";
  return `${Math.abs(apart).toFixed(1)} ${apart > 0 ? "more" : "less"} than everybody else gives the same films`;
}

/** How much was watched again: rewatches, by what their member called them; else whether a film is there more than once, in these words. */
export function againWords(
  { rewatches, again }: Pick<Statistics, "rewatches" | "again">,
  words: { some: string; none: string },
): string {
  if (rewatches > 0) return inNumbers(rewatches, "rewatch", "rewatches");
  return again ? words.some : words.none;
}
