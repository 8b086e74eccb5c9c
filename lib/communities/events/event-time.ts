type Times = { startsAt: string | Date; endsAt: string | Date; timeZone: string };

/** When an event is, as a clock where it takes place shows it, with the zone: "Friday, 4 December 2026, 20:30 to 23:00 (Europe/Paris)". */
export function eventTime({ startsAt, endsAt, timeZone }: Times): string {
  const day = (at: string | Date) =>
    new Date(at).toLocaleDateString("en-GB", {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone,
    });
  const clock = (at: string | Date) =>
    new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  const end = day(startsAt) === day(endsAt) ? clock(endsAt) : `${day(endsAt)}, ${clock(endsAt)}`;
  return `${day(startsAt)}, ${clock(startsAt)} to ${end} (${timeZone})`;
}
