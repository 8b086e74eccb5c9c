import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { afterCommit, withMember } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { muteEnd } from "@/lib/talk/mute-end";
import { getRoom } from "./queries";
import type { MuteRoomInput, RoomId } from "./schema";
import { forgetOwnUnreadRooms } from "./unread-cache";

/** The room does not count as unread any more, for a while or for good; who is named or answered in it still hears. A second mute sets the end anew. */
export async function muteRoom(actor: Actor, { id, ends }: MuteRoomInput): Promise<{ mutedUntil: Date }> {
  const mutedUntil = muteEnd(ends);
  await setMute(actor, id, mutedUntil);
  return { mutedUntil };
}

/** Ends a mute. Twice is the same as once. */
export function unmuteRoom(actor: Actor, { id }: RoomId): Promise<void> {
  return setMute(actor, id, null);
}

async function setMute(actor: Actor, roomId: string, mutedUntil: Date | null): Promise<void> {
  const { communityId } = await getRoom(actor, roomId);
  await withMember(actor.id, async (tx) => {
    await tx.communityPosition.upsert({
      where: { roomId_memberId: { roomId, memberId: actor.id } },
      create: { roomId, communityId, memberId: actor.id, mutedUntil },
      update: { mutedUntil },
      select: { roomId: true },
    });
    await publishEvent(tx, memberChannel(actor.id), "room.read", { roomId, communityId });
    afterCommit(() => forgetOwnUnreadRooms(communityId, actor.id));
  });
}
