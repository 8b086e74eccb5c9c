import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { assertMessaging } from "@/lib/talk/may-talk";
import { isNewReaction } from "@/lib/talk/new-reaction";
import type { ReactionInput } from "@/lib/talk/schema";
import { holdRoomMessage } from "./hold-room-message";
import { getRoomMessage } from "./queries";
import type { RoomMessage } from "./schema";
import { tellRoom } from "./tell-room";

/** Puts an emoji under a message, up to ten different ones a member. Twice is the same as once. */
export async function reactToRoomMessage(actor: Actor, { id, emoji }: ReactionInput): Promise<RoomMessage> {
  await assertMessaging();
  await withMember(actor.id, async (tx) => {
    const held = await holdRoomMessage(tx, actor, id);
    assertAllowed(held.deletedAt === null, "This message was deleted.");
    assertAllowed(!held.isClosed, "This room can be read, not written in.");
    const mine = await tx.communityMessageReaction.findMany({
      where: { messageId: id, memberId: actor.id },
      select: { emoji: true },
    });
    if (!isNewReaction(mine, emoji)) return;
    const row = { messageId: id, memberId: actor.id, emoji, communityId: held.place.communityId };
    await tx.communityMessageReaction.createMany({ data: [row] });
    await tellRoom(tx, held.place, "message.reacted", held.facts);
  });
  return getRoomMessage(actor, id);
}

/** Takes the actor's own emoji away again. Twice is the same as once. */
export async function unreactToRoomMessage(actor: Actor, { id, emoji }: ReactionInput): Promise<RoomMessage> {
  await withMember(actor.id, async (tx) => {
    const held = await holdRoomMessage(tx, actor, id);
    const { count } = await tx.communityMessageReaction.deleteMany({
      where: { messageId: id, memberId: actor.id, emoji },
    });
    if (count > 0) await tellRoom(tx, held.place, "message.reacted", held.facts);
  });
  return getRoomMessage(actor, id);
}
