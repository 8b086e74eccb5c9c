const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });

/** "just now", "3 min. ago", "yesterday", and a date once that says more: "12 Mar", "12 Mar 2024". */
export function relativeTime(date: Date, now: number): string {
  const seconds = Math.round((date.getTime() - now) / 1000);
  const distance = Math.abs(seconds);
  if (distance < 45) return "just now";
  if (distance < 7 * 86_400) {
    for (const [unit, length] of units) {
      if (distance >= length) return relative.format(Math.round(seconds / length), unit).replace(".", "");
    }
    return relative.format(Math.sign(seconds), "minute").replace(".", "");
  }
  const sameYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
}

/** "Saturday, 21 November 2026 at 14:05". */
export function exactTime(date: Date, timeZone?: string): string {
  return date.toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short", timeZone });
}
