"use client";
import { useCallback, useMemo, useState } from "react";
import { earlierThan, type FirstLook, type Place } from "@/components/talk/place";
import { Talk } from "@/components/talk/talk";
import { TypingLine } from "@/components/talk/typing-line";
import type { ServerDraft } from "@/components/talk/use-draft";
import { canPost } from "@/lib/communities/policy";
import { submitToRoom } from "@/lib/communities/rooms/actions";
import type { Community, Room } from "@/lib/communities/schema";
import type { TalkMessage } from "@/lib/talk/schema";
import { useCommunityMessages } from "../use-community-messages";
import { countdown } from "../words";
import { ClosedNote } from "./closed-note";
import { RoomNotes } from "./room-notes";
import { useRoomMarks } from "./use-room-marks";
import { useSlowMode } from "./use-slow-mode";
import { useWriters } from "./use-writers";

export type RoomTalkProps = {
  viewer: Place["viewer"];
  community: Community;
  room: Room;
  first: FirstLook;
  draft: ServerDraft;
  enterSends: boolean;
  /** A name for the message sent where there is no script. */
  clientId: string;
  now: number;
  held: TalkMessage[];
  wait: number;
};

/** What is said in a room, live, and the field to say something. */
export function RoomTalk(props: RoomTalkProps) {
  const { viewer, community, room, first, draft, enterSends, clientId, now, wait } = props;
  const { role } = community;
  const href = `/communities/${community.slug}/rooms/${room.slug}`;
  const canWrite = canPost(community, room);
  const marks = useRoomMarks({ href, role, isThread: false });
  const [held, setHeld] = useState<readonly TalkMessage[]>(props.held);
  const onHeld = useCallback((message: TalkMessage) => setHeld([message]), []);
  const slow = useSlowMode(role === "member" ? community.slowSeconds : 0, wait);
  const { place, talk } = useCommunityMessages(room.id, {
    viewer,
    slug: community.slug,
    href,
    role,
    canWrite,
    isOpen: !room.isArchived,
    marks,
    onHeld,
    first,
  });
  const { messages } = talk.state;
  const { writers, sayTyping } = useWriters({
    slug: community.slug,
    roomId: room.id,
    viewerId: viewer.id,
    messages,
  });
  const waiting = useMemo(() => {
    const said = new Set(messages.map((message) => message.clientId));
    return held.filter((message) => !said.has(message.clientId));
  }, [held, messages]);

  return (
    <Talk
      place={place}
      talk={talk}
      first={first}
      name={room.name}
      draft={draft}
      enterSends={enterSends}
      plain={{ action: submitToRoom, hidden: { id: room.id, clientId } }}
      now={now}
      beginning={<RoomBeginning room={room} />}
      earlierHref={earlierThan(href, first)}
      over={
        <>
          <RoomNotes left={slow.left} held={waiting} />
          <TypingLine people={writers} />
        </>
      }
      onTyping={sayTyping}
      closed={canWrite ? undefined : <ClosedNote community={community} room={room} />}
      pause={slow.left > 0 ? `Slow mode: you can write again in ${countdown(slow.left)}.` : null}
      onSent={slow.begin}
    />
  );
}

function RoomBeginning({ room: { name, topic } }: { room: Room }) {
  return (
    <div className="grid gap-1 px-4 pb-4 sm:px-6">
      <p className="font-serif text-2xl text-ink">{name}</p>
      <p className="max-w-measure text-ink-soft">{topic || "The room is open. Say the first word."}</p>
    </div>
  );
}
