/** Today, as in 2026-01-31: in a zone, or in that of this browser. */
export function localDay(timeZone?: string): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone });
}
