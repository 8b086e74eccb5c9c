import { writeEntries } from "@/lib/platform/calendar";
import { nightEnd } from "./night-time";
import type { Night } from "./schema";

/** A night that has a date, as an iCalendar object. */
export function nightCalendar(night: Night & { startsAt: string }, origin: string): string {
  const { id, title, film, startsAt, place, link, cancelledAt, sequence, createdAt, updatedAt } = night;
  const entry = {
    id,
    title: film ? `${title}: ${film.title}` : title,
    description: "",
    startsAt,
    endsAt: nightEnd(startsAt, film?.minutes ?? null).toISOString(),
    place,
    link,
    page: `${origin}/watch-nights/${id}`,
    isCancelled: cancelledAt !== null,
    sequence,
    createdAt,
    updatedAt,
  };
  return writeEntries({ name: title, by: "Watch nights", entries: [entry], origin });
}
