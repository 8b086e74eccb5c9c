const clocks = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** "14:05", on the reader's clock. */
export function clockTime(at: string, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
    clocks.set(timeZone, clock);
  }
  return clock.format(new Date(at));
}

/** "2026-11-21": which day that was where the reader is. */
export function dayOf(at: string | number, timeZone: string): string {
  let day = days.get(timeZone);
  if (!day) {
    day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
    days.set(timeZone, day);
  }
  return day.format(new Date(at));
}

/** "Today", "Yesterday", "Monday, 16 November", with the year once it is another one. */
export function dayLabel(day: string, timeZone: string, now: number): string {
  if (day === dayOf(now, timeZone)) return "Today";
  if (day === dayOf(now - 86_400_000, timeZone)) return "Yesterday";
  const date = new Date(`${day}T12:00:00Z`);
  return date.toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(day.slice(0, 4) === dayOf(now, timeZone).slice(0, 4) ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
}

/** For a list: the time today, the weekday this week, the date before. */
export function shortWhen(at: string, timeZone: string, now: number): string {
  const day = dayOf(at, timeZone);
  if (day === dayOf(now, timeZone)) return clockTime(at, timeZone);
  if (day === dayOf(now - 86_400_000, timeZone)) return "Yesterday";
  const date = new Date(at);
  if (now - date.getTime() < 6 * 86_400_000)
    return date.toLocaleDateString("en-GB", { weekday: "short", timeZone });
  const year = day.slice(0, 4) === dayOf(now, timeZone).slice(0, 4) ? {} : { year: "2-digit" as const };
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "short", ...year, timeZone });
}
