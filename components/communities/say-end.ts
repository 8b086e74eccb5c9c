/** "until 3 December 2026", "for now" where there is no end. */
export function sayEnd(at: string | Date): string {
  const date = new Date(at);
  if (date.getUTCFullYear() > 9000) return "for now";
  return `until ${date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })}`;
}
