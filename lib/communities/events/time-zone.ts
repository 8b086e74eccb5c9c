/** Whether a zone is one of the IANA database that this process knows, by its name and not an offset. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    // RangeError is how Intl says that it does not know one.
    return false;
  }
}

/** Whether it is a day of the calendar in this century and a minute of the clock: "2026-12-04T20:30". */
export function isWallTime(wall: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return false;
  const at = Date.parse(`${wall}:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(wall);
}

/** The moment at which a wall clock in this zone shows "2026-12-04T20:30". In the hour that a clock skips, an hour later; in one it shows twice, the first. */
export function momentIn(zone: string, wall: string): Date {
  const asUtc = Date.parse(`${wall}:00Z`);
  const guesses = [asUtc - 86_400_000, asUtc + 86_400_000].map((near) => asUtc - offsetAt(zone, near));
  const exact = guesses.filter((guess) => guess + offsetAt(zone, guess) === asUtc);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...guesses));
}

/** What a wall clock in this zone shows at a moment: "2026-12-04T20:30". */
export function wallTimeIn(zone: string, moment: Date | string): string {
  const at = new Date(moment).getTime();
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 16);
}

function offsetAt(zone: string, at: number): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at / 1000) * 1000;
}
