import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { eventTime } from "@/lib/communities/events/event-time";
import type { CommunityEvent } from "@/lib/communities/events/schema";
import { DateTile } from "./date-tile";

type Props = {
  event: Pick<
    CommunityEvent,
    | "id"
    | "community"
    | "title"
    | "startsAt"
    | "endsAt"
    | "timeZone"
    | "place"
    | "link"
    | "yesCount"
    | "myAnswer"
    | "cancelledAt"
  >;
  /** It is over: nobody comes any more, they only said so. */
  isPast?: boolean;
};

/** An event in a list: what, when, where, and whether one comes. */
export function EventCard({ event, isPast = false }: Props) {
  const { id, title, community, startsAt, timeZone, place, link, yesCount, myAnswer, cancelledAt } = event;
  return (
    <li className="relative flex gap-4 rounded-card border border-line bg-surface p-4 transition-[border-color,background-color] hover:border-line-strong hover:bg-raised sm:p-5">
      <DateTile at={startsAt} timeZone={timeZone} isOff={cancelledAt !== null} />
      <div className="grid min-w-0 content-center gap-1">
        <h3 className="text-balance font-serif text-ink text-lg leading-snug">
          <Link
            href={`/communities/${community.slug}/events/${id}`}
            className="after:absolute after:inset-0 after:rounded-card"
            prefetch={false}
          >
            {title}
          </Link>
        </h3>
        <p className="text-ink-soft">
          <time dateTime={startsAt}>{eventTime(event)}</time>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint">
          {[
            place || (link && "Online"),
            isPast || cancelledAt ? `${yesCount} said yes` : `${yesCount} coming`,
          ]
            .filter(Boolean)
            .join(" · ")}
          {cancelledAt && <Badge tone="bad">Called off</Badge>}
          {!cancelledAt && myAnswer === "yes" && (
            <Badge tone={isPast ? "neutral" : "beam"}>{isPast ? "You said yes" : "You come"}</Badge>
          )}
          {!cancelledAt && !isPast && myAnswer === "maybe" && <Badge>You may come</Badge>}
        </p>
      </div>
    </li>
  );
}
