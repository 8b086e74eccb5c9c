/** A day and a minute to everybody in a club at once, wherever they are: "Friday, 4 December 2026, 20:30 UTC". */
export function clubDay(at: string | Date, timeZone = "UTC"): string {
  const day = new Date(at).toLocaleString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return `${day.replace(" at ", ", ")}${timeZone === "UTC" ? " UTC" : ""}`;
}
