type Cell = { day: string; week: number; weekday: number };
type Half = {
  half: number;
  weeks: number;
  cells: Cell[];
  /** Where each begins. */
  months: { month: string; week: number }[];
};

const DAY = 86_400_000;

/** The days of a year as a calendar of weeks, Monday first, each half for itself. */
export function gridOf(year: number): Half[] {
  return [0, 6].map((first) => {
    const start = Date.UTC(year, first, 1);
    const end = Date.UTC(year, first + 6, 1);
    const before = (new Date(start).getUTCDay() + 6) % 7;
    const cells = Array.from({ length: Math.round((end - start) / DAY) }, (_, nth) => ({
      day: new Date(start + nth * DAY).toISOString().slice(0, 10),
      week: Math.floor((nth + before) / 7),
      weekday: (nth + before) % 7,
    }));
    return {
      half: first,
      weeks: (cells.at(-1)?.week ?? 0) + 1,
      cells,
      months: cells
        .filter(({ day }) => day.endsWith("-01"))
        .map(({ day, week, weekday }) => ({ month: day.slice(0, 7), week: weekday > 0 ? week + 1 : week })),
    };
  });
}
