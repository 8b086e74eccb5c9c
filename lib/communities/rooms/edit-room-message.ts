import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spendMessage } from "@/lib/talk/may-talk";
import { newlyNamed } from "@/lib/talk/newly-named";
import { outsideLink } from "@/lib/talk/outside-link";
import { renderMessage } from "@/lib/talk/render-message";
import type { EditMessageInput } from "@/lib/talk/schema";
import { flagRoomMessage } from "./flag-room-message";
import { holdRoomMessage } from "./hold-room-message";
import { getRoomMessage } from "./queries";
import type { RoomMessage } from "./schema";
import { tellNamed } from "./tell-named";
import { tellRoom } from "./tell-room";

/**
 * Says it differently: the message is marked as edited, and what it said before is kept for its sender. Whoever is named now
 * and never was is told, nobody else. The same words change nothing.
 */
export async function editRoomMessage(actor: Actor, { id, body }: EditMessageInput): Promise<RoomMessage> {
  await spendMessage(actor);
  const { flags } = await judgeWords(actor, [body], { canHold: false });
  await withMember(actor.id, async (tx) => {
    const held = await holdRoomMessage(tx, actor, id);
    const isOwn = held.senderId === actor.id && held.body !== null;
    assertAllowed(isOwn, "Only your own messages are yours to change.");
    assertAllowed(!held.isClosed, "This room can be read, not written in.");
    if (held.body === null || held.body === body) return;
    const { html, excerpt, mentions } = renderMessage(body, await cardsIn(body));
    const earlier = await tx.communityMessageRevision.findMany({
      where: { messageId: id },
      select: { body: true },
    });
    const number = 1 + earlier.length;
    await tx.communityMessageRevision.createMany({
      data: [{ messageId: id, number, senderId: actor.id, body: held.body, replacedAt: now() }],
    });
    const link = outsideLink(html);
    const isNewLink = link !== outsideLink(renderMessage(held.body).html);
    await tx.communityMessage.updateMany({
      where: { id },
      data: {
        body,
        bodyHtml: html,
        excerpt,
        editedAt: now(),
        ...(isNewLink && { preview: Prisma.DbNull }),
      },
    });
    if (isNewLink && link)
      await enqueue(tx, "communities.preview-link", { messageId: id }, { maxAttempts: 2 });
    const said = [held.body, ...earlier.map((each) => each.body)];
    await tellNamed(tx, actor, held, newlyNamed(mentions, said));
    await tellRoom(tx, held.place, "message.edited", held.facts);
  });
  const edited = await getRoomMessage(actor, id);
  await flagRoomMessage(actor, edited, flags);
  return edited;
}
