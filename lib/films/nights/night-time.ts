/** When a night is, as a clock in its zone shows it: "Friday, 4 December 2026, 20:30 (Europe/Paris)". */
export function nightTime(at: string | Date, timeZone: string): string {
  const part = (of: Intl.DateTimeFormatOptions) => new Date(at).toLocaleString("en-GB", { ...of, timeZone });
  const day = part({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return `${day}, ${part({ hour: "2-digit", minute: "2-digit" })} (${timeZone})`;
}

/** When it ends, as far as anybody knows: with the film, or after two hours. */
export function nightEnd(startsAt: string | Date, minutes: number | null): Date {
  return new Date(new Date(startsAt).getTime() + (minutes ?? 120) * 60_000);
}

/** How long after its beginning a night still is one. */
const LONGEST_MS = 12 * 3_600_000;

export function isNightOver({ startsAt }: { startsAt: string | null }, moment: Date): boolean {
  return startsAt !== null && new Date(startsAt).getTime() + LONGEST_MS < moment.getTime();
}
