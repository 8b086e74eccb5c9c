import { writeEntries } from "@/lib/platform/calendar";
import type { CommunityEvent } from "./schema";

type Calendar = { name: string; events: readonly CommunityEvent[]; origin: string };

/** Events of communities as an iCalendar object. */
export function writeCalendar({ name, events, origin }: Calendar): string {
  const entries = events.map((event) => ({
    ...event,
    isCancelled: event.cancelledAt !== null,
    page: `${origin}/communities/${event.community.slug}/events/${event.id}`,
  }));
  return writeEntries({ name, by: "Communities", entries, origin });
}
