import { now } from "@/lib/platform/clock";
import { day } from "@/lib/platform/day";

const DAY_MS = 86_400_000;
/** Halls opened then. */
const EARLIEST = "1874-01-01";

/** A day, from one or a moment; null for none, for one that there is not, and for one to come. */
export function dayIn(cell: string): string | null {
  const said = cell.slice(0, 10);
  if (!day.safeParse(said).success || said < EARLIEST) return null;
  return Date.parse(said) <= now().getTime() + DAY_MS ? said : null;
}

/** A moment of its own: with an hour, and how far that is from UTC. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
/** Noon in UTC is how a day alone is written where only moments are, as in our own tables. */
const NOON = /T12:00(?::00(?:\.0+)?)?Z$/;

/** The day that it was where somebody is, who calls it so: of a moment their own day, of a day itself. Else as `dayIn` says. */
export function dayThere(cell: string, days: Intl.DateTimeFormat): string | null {
  const at = MOMENT.test(cell) && !NOON.test(cell) ? Date.parse(cell) : Number.NaN;
  return dayIn(Number.isNaN(at) ? cell : days.format(at));
}

/** Writes moments as the days they are in a time zone, as in 2026-01-31. */
export function daysIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
}

export function yearIn(cell: string): number | null {
  return /^\d{4}$/.test(cell) ? Number(cell) : null;
}

/** A rating as half stars, `of` being what full marks are; null for none. */
export function ratingIn(cell: string, of: 5 | 10): number | null {
  const said = Number(cell.replace(",", "."));
  const halves = Math.round(said * (10 / of));
  return cell !== "" && halves >= 1 && halves <= 10 ? halves : null;
}

export const isYes = (cell: string): boolean => /^(?:yes|true|1)$/i.test(cell);

export function tagsIn(cell: string): string[] {
  const tags = cell.split(",").map((tag) => tag.trim().toLowerCase());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** The mark in front of what a spreadsheet would carry out, as our own tables have it, taken off again. */
export function asWritten(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "");
}

export function imdbIdIn(cell: string): string | undefined {
  return /^tt\d{5,10}$/.test(cell) ? cell : undefined;
}

export function tmdbIdIn(cell: string): number | undefined {
  return /^\d{1,9}$/.test(cell) && Number(cell) > 0 ? Number(cell) : undefined;
}
