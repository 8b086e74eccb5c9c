import type { Metadata, Viewport } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { ownCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { RoomScreen } from "@/components/communities/room/room-screen";
import type { Actor } from "@/lib/auth/actor";
import { openRoom } from "@/lib/communities/rooms/open-room";
import { getRoomMessage } from "@/lib/communities/rooms/queries";
import { now } from "@/lib/platform/clock";
import { isAppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { messagesQuery } from "@/lib/talk/schema";
import { orNotFound } from "@/lib/web/page";

/** The keyboard of a phone makes room for itself: the field stays above it. */
export const viewport: Viewport = { interactiveWidget: "resizes-content" };

type Props = {
  params: Promise<{ slug: string; room: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, room } = await params;
  const { community } = await ownCommunityOf(slug, `/rooms/${room}`);
  return describeCommunity(community, community.rooms.find((each) => each.slug === room)?.name ?? "Rooms");
}

export default async function RoomPage({ params, searchParams }: Props) {
  const [{ slug, room: roomSlug }, asked] = await Promise.all([params, searchParams]);
  const { actor, community } = await ownCommunityOf(slug, `/rooms/${roomSlug}`);
  const room = community.rooms.find((each) => each.slug === roomSlug) ?? notFound();
  const named = z.uuid().optional().catch(undefined).parse(asked.message);
  if (named) redirect(`/communities/${slug}/rooms/${roomSlug}${await whereIs(actor, named)}`);
  const before = messagesQuery.shape.before.catch(undefined).parse(asked.before);
  const thread = z.uuid().optional().catch(undefined).parse(asked.thread);
  const beforeReply = messagesQuery.shape.before.catch(undefined).parse(asked.replies);
  const opened = await orNotFound(openRoom(actor, { id: room.id, thread, before, beforeReply }));
  const { messages, hasOlder, cursor, draft, enterSends, held, wait } = opened;
  const { id, handle, name, avatarUrl, timeZone } = actor;
  return (
    <RoomScreen
      viewer={{ id, handle, name, avatarUrl, timeZone }}
      community={community}
      roomId={room.id}
      visit={`${room.id} ${before ?? ""}`}
      first={{ messages, hasOlder, lastSeq: room.lastSeq, lastReadSeq: room.lastReadSeq, cursor }}
      draft={draft}
      enterSends={enterSends}
      clientId={newId()}
      now={now().getTime()}
      held={held}
      wait={wait}
      thread={
        opened.thread && {
          root: opened.thread.root,
          visit: `${thread} ${beforeReply ?? ""}`,
          first: {
            messages: opened.thread.messages,
            hasOlder: opened.thread.hasOlder,
            lastSeq: opened.thread.lastSeq,
            lastReadSeq: opened.thread.lastSeq,
            cursor,
          },
          draft: opened.thread.draft,
          clientId: newId(),
        }
      }
    />
  );
}

/** Where on the page of its room a message stands that a notice names; the room alone when it is not there any more. */
async function whereIs(actor: Actor, id: string): Promise<string> {
  try {
    const { seq, threadId } = await getRoomMessage(actor, id);
    return threadId ? `?thread=${threadId}#t${seq}` : `#m${seq}`;
  } catch (error) {
    if (isAppError(error, "not_found")) return "";
    throw error;
  }
}
