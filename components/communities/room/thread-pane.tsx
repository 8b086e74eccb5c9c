"use client";
import { X } from "lucide-react";
import { clockTime } from "@/components/talk/clock-words";
import { MessageImages } from "@/components/talk/message-images";
import { MessageWords } from "@/components/talk/message-words";
import { earlierThan, type FirstLook, type Place } from "@/components/talk/place";
import { Talk } from "@/components/talk/talk";
import { TypingLine } from "@/components/talk/typing-line";
import type { ServerDraft } from "@/components/talk/use-draft";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { canPost } from "@/lib/communities/policy";
import { submitToRoom } from "@/lib/communities/rooms/actions";
import type { RoomMessage } from "@/lib/communities/rooms/schema";
import type { Community, Room } from "@/lib/communities/schema";
import { useCommunityMessages } from "../use-community-messages";
import { ClosedNote } from "./closed-note";
import { useRoomMarks } from "./use-room-marks";
import { useWriters } from "./use-writers";

type Props = {
  viewer: Place["viewer"];
  community: Community;
  room: Room;
  root: RoomMessage;
  first: FirstLook;
  draft: ServerDraft;
  enterSends: boolean;
  clientId: string;
  now: number;
};

/** A message and what was said under it. Beside the room on wide screens; on a phone in its place. */
export function ThreadPane(props: Props) {
  const { viewer, community, room, root, first, draft, enterSends, clientId, now } = props;
  const roomHref = `/communities/${community.slug}/rooms/${room.slug}`;
  const href = `${roomHref}?thread=${root.id}`;
  const canWrite = canPost(community, room, { inThread: true }) && root.deletedAt === null;
  const marks = useRoomMarks({ href, role: community.role, isThread: true });
  const { place, talk } = useCommunityMessages(room.id, {
    viewer,
    slug: community.slug,
    href,
    threadId: root.id,
    role: community.role,
    canWrite,
    isOpen: !room.isArchived,
    marks,
    onHeld: undefined,
    first,
  });

  const { writers, sayTyping } = useWriters({
    slug: community.slug,
    roomId: room.id,
    threadId: root.id,
    viewerId: viewer.id,
    messages: talk.state.messages,
  });

  return (
    <section
      data-thread
      aria-label="Thread"
      className="flex min-h-0 min-w-0 flex-1 flex-col lg:w-[24rem] lg:flex-none lg:border-line lg:border-l"
    >
      <header className="flex min-h-16 items-center gap-2 border-line border-b pt-[env(safe-area-inset-top)] pr-2 pl-4 sm:pl-6">
        <div className="min-w-0 flex-1">
          {/* On a phone it stands in the room's place, and in that of its heading. */}
          <h1 className="sr-only lg:hidden">{room.name}</h1>
          <h2 className="font-semibold text-base text-ink leading-5">Thread</h2>
          <p className="truncate text-ink-faint text-xs">in {room.name}</p>
        </div>
        <Link
          href={roomHref}
          scroll={false}
          aria-label="Close the thread"
          className="grid size-10 place-items-center rounded-control text-ink-soft hover:bg-raised hover:text-ink"
        >
          <X aria-hidden="true" className="size-5" />
        </Link>
      </header>
      <Talk
        place={place}
        talk={talk}
        first={first}
        name="the thread"
        draft={draft}
        enterSends={enterSends}
        plain={{ action: submitToRoom, hidden: { id: room.id, threadId: root.id, clientId } }}
        now={now}
        beginning={<Root root={root} timeZone={viewer.timeZone} />}
        earlierHref={earlierThan(href, first, "replies")}
        over={<TypingLine people={writers} />}
        onTyping={sayTyping}
        closed={canWrite ? undefined : <ClosedNote community={community} room={room} />}
      />
    </section>
  );
}

function Root({ root, timeZone }: { root: RoomMessage; timeZone: string }) {
  const { sender, body, html, images, deletedAt, createdAt } = root;
  return (
    <div className="flex gap-3 border-line border-b px-4 pb-4 sm:px-6">
      <Avatar member={sender} size={40} className="size-9!" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2 leading-5">
          <span className="truncate font-semibold text-[0.9375rem] text-ink">{sender.name}</span>
          <span className="shrink-0 text-ink-faint text-xs">{clockTime(createdAt, timeZone)}</span>
        </p>
        {deletedAt ? (
          <p className="text-ink-faint italic">Message deleted</p>
        ) : (
          <>
            <MessageWords body={body} html={html} className="text-ink" />
            <MessageImages images={images} />
          </>
        )}
      </div>
    </div>
  );
}
