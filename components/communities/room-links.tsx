import { Archive, BellOff, Hash, Megaphone } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { CountBadge } from "@/components/ui/count-badge";
import { Link } from "@/components/ui/link";
import type { Community, Room } from "@/lib/communities/schema";

type Props = { community: Pick<Community, "slug" | "rooms">; here?: string };

/** The rooms of a community with what is unread in each. */
export function RoomLinks({ community: { slug, rooms }, here }: Props) {
  return (
    <ul aria-label="Rooms" className="grid gap-0.5">
      {rooms.map((room) => (
        <RoomLink key={room.id} slug={slug} room={room} isHere={room.id === here} />
      ))}
    </ul>
  );
}

function RoomLink({ slug, room, isHere }: { slug: string; room: Room; isHere: boolean }) {
  const Icon = room.isArchived ? Archive : room.kind === "announcements" ? Megaphone : Hash;
  const unread = isHere ? 0 : room.unread;
  return (
    <li>
      <Link
        href={`/communities/${slug}/rooms/${room.slug}`}
        aria-current={isHere ? "page" : undefined}
        className={cn(
          "flex min-h-9 items-center gap-2.5 rounded-control px-2.5 text-ink-soft transition-colors hover:bg-raised hover:text-ink focus-visible:-outline-offset-2 aria-[current]:bg-raised aria-[current]:text-ink pointer-coarse:min-h-11",
          unread > 0 && "font-semibold text-ink",
        )}
      >
        <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <span className="truncate">{room.name}</span>
        {room.mutedUntil && (
          <BellOff role="img" aria-label="Muted" className="size-3.5 shrink-0 text-ink-faint" />
        )}
        <CountBadge count={unread} label="unread" className="ml-auto" />
      </Link>
    </li>
  );
}
