"use client";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Community, Room } from "@/lib/communities/schema";
import { CommunityPicture } from "../community-picture";
import { RoomLinks } from "../room-links";
import { useCommunity } from "../use-community";
import { RoomHeader } from "./room-header";
import { RoomTalk, type RoomTalkProps } from "./room-talk";
import { ThreadPane } from "./thread-pane";

type Thread = Omit<
  Parameters<typeof ThreadPane>[0],
  "viewer" | "community" | "room" | "enterSends" | "now"
> & { visit: string };
type Props = Omit<RoomTalkProps, "room"> & { roomId: string; visit: string; thread: Thread | null };

/** A room with its neighbours at the side, and a thread of it where one is open. */
export function RoomScreen({ community: given, roomId, visit, thread, ...talk }: Props) {
  const community = useCommunity(given, talk.viewer.id, roomId);
  const room = roomOf(community, roomId) ?? roomOf(given, roomId);
  if (!room) return null;
  const { viewer, enterSends, now } = talk;
  return (
    <div data-fills-screen className="group/room flex min-h-0 min-w-0 flex-1">
      <aside
        aria-label={`Rooms of ${community.name}`}
        className="hidden min-h-0 w-60 shrink-0 flex-col border-line border-r lg:flex"
      >
        <Link
          href={`/communities/${community.slug}`}
          className="flex min-h-16 items-center gap-3 border-line border-b px-4 hover:bg-raised focus-visible:-outline-offset-2"
        >
          <CommunityPicture community={community} size={32} />
          <span className="truncate font-serif text-ink text-lg">{community.name}</span>
        </Link>
        <div className="min-h-0 flex-1 overflow-y-auto p-2">
          <RoomLinks community={community} here={roomId} />
        </div>
      </aside>
      <Pane isBehind={thread !== null}>
        <RoomHeader key={room.id} community={community} room={room} timeZone={viewer.timeZone} />
        <RoomTalk key={visit} community={community} room={room} {...talk} />
      </Pane>
      {thread && (
        <ThreadPane
          key={thread.visit}
          {...thread}
          viewer={viewer}
          community={community}
          room={room}
          enterSends={enterSends}
          now={now}
        />
      )}
    </div>
  );
}

function Pane({ isBehind, children }: { isBehind: boolean; children: ReactNode }) {
  return (
    <section
      data-pane
      aria-label="Room"
      className={`min-h-0 min-w-0 flex-1 flex-col ${isBehind ? "hidden lg:flex" : "flex"}`}
    >
      {children}
    </section>
  );
}

function roomOf(community: Community, id: string): Room | undefined {
  return community.rooms.find((room) => room.id === id);
}
