import type { StatisticsQuery } from "./schema";

export type Period = { from: string; until: string };

const EARLIEST = "1000-01-01";
const LATEST = "9999-12-31";

/** The first and the last day of what was asked for; null is all time. */
export function periodOf({ year, month, from, to }: StatisticsQuery): Period | null {
  if (year) return { from: `${year}-01-01`, until: `${year}-12-31` };
  if (month) return { from: `${month}-01`, until: lastDayOf(month) };
  if (from || to) return { from: from ?? EARLIEST, until: to ?? LATEST };
  return null;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
