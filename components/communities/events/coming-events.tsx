import Link from "next/link";
import type { CommunityEvent } from "@/lib/communities/events/schema";
import { EventCard } from "./event-card";

/** The next events of a community, on its front. */
export function ComingEvents({ slug, events }: { slug: string; events: CommunityEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="coming" className="grid gap-3">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="coming" className="font-serif text-ink text-xl">
          Coming up
        </h2>
        <Link
          href={`/communities/${slug}/events`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-beam text-sm hover:underline"
        >
          All events
        </Link>
      </div>
      <ul className="grid gap-3">
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}
