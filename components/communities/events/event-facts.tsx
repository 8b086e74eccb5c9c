import { eventTime } from "@/lib/communities/events/event-time";
import type { CommunityEvent } from "@/lib/communities/events/schema";

type Props = {
  event: CommunityEvent;
  /** The clock of whoever looks, where it is known. */
  theirZone: string | null;
  /** Nobody comes any more: it was called off, or is over. */
  isOver: boolean;
};

/** When and where an event is, and how many come. */
export function EventFacts({ event, theirZone, isOver }: Props) {
  const { startsAt, timeZone, place, link, yesCount, maybeCount, capacity } = event;
  const theirs = theirZone && eventTime({ ...event, timeZone: theirZone });
  const isElsewhere = theirs && withoutZone(theirs) !== withoutZone(eventTime(event));
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)] sm:gap-y-2.5 [&_dd]:max-sm:pb-2 [&_dt]:text-ink-faint">
      <dt>When</dt>
      <dd className="text-ink">
        <time dateTime={startsAt}>{eventTime({ ...event, timeZone })}</time>
        {isElsewhere && <span className="block text-ink-faint text-sm">Where you are: {theirs}</span>}
      </dd>
      {place && (
        <>
          <dt>Where</dt>
          <dd className="wrap-anywhere text-ink">{place}</dd>
        </>
      )}
      {link && (
        <>
          <dt>Link</dt>
          <dd className="min-w-0 wrap-anywhere">
            <a href={link} rel="nofollow noopener noreferrer" className="text-beam hover:underline">
              {link}
            </a>
          </dd>
        </>
      )}
      <dt>Who</dt>
      <dd className="text-ink">
        {isOver ? `${yesCount} said yes, ${maybeCount} maybe` : `${yesCount} coming, ${maybeCount} perhaps`}
        {!isOver && capacity !== null && `, ${seatsLeft(capacity - yesCount)} of ${capacity}`}
      </dd>
    </dl>
  );
}

function seatsLeft(left: number): string {
  if (left <= 0) return "no seat left";
  return left === 1 ? "one seat left" : `${left} seats left`;
}

function withoutZone(words: string): string {
  return words.replace(/ \([^)]*\)$/, "");
}
