import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { CommunityEvent, Guest } from "@/lib/communities/events/schema";

const MOST = 8;

type Props = {
  event: Pick<CommunityEvent, "id" | "community" | "yesCount" | "maybeCount">;
  guests: Guest[];
  /** Nobody comes any more. */
  isOver: boolean;
};

/** The first of those who come, and the way to all of them. */
export function GuestFaces({ event: { id, community, yesCount, maybeCount }, guests, isOver }: Props) {
  if (yesCount + maybeCount === 0) return null;
  return (
    <Link
      href={`/communities/${community.slug}/events/${id}/guests${yesCount === 0 ? "?answer=maybe" : ""}`}
      prefetch={false}
      className="group flex min-h-11 flex-wrap items-center gap-3"
    >
      {guests.length > 0 && (
        <span aria-hidden="true" className="flex pl-1.5">
          {guests.slice(0, MOST).map((guest) => (
            <Avatar
              key={guest.id}
              member={guest}
              size={32}
              className="-ml-1.5 max-w-none ring-2 ring-canvas"
            />
          ))}
        </span>
      )}
      <span className="text-beam text-sm group-hover:underline">
        {isOver ? "See who wanted to come" : "See who comes"}
      </span>
    </Link>
  );
}
