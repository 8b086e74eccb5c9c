import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spendMessage } from "@/lib/talk/may-talk";
import { newlyNamed } from "@/lib/talk/newly-named";
import { outsideLink } from "@/lib/talk/outside-link";
import { renderMessage } from "@/lib/talk/render-message";
import type { EditMessageInput } from "@/lib/talk/schema";
import { holdMessage } from "./hold-message";
import { lockMentioned } from "./lock-mentioned";
import { messageMention } from "./notices";
import { canChangeMessage, canSendMessage } from "./policy";
import { getMessage } from "./queries";
import type { Message } from "./schema";
import { tellConversation } from "./tell-conversation";
import { unlessHidden } from "./unless-hidden";

/**
 * Says it differently: the message is marked as edited, and what it said before is kept for its sender. Whoever is mentioned
 * now and never was is told. The preview of a link goes with the link. The same words change nothing.
 */
export async function editMessage(actor: Actor, { id, body }: EditMessageInput): Promise<Message> {
  await spendMessage(actor);
  const { html, excerpt, mentions } = renderMessage(body, await cardsIn(body));
  await unlessHidden(() =>
    withMember(actor.id, async (tx) => {
      const place =
        mentions.length > 0 &&
        (await tx.message.findFirst({ where: { id }, select: { conversationId: true } }));
      const mentioned = place ? await lockMentioned(tx, actor, place.conversationId, mentions) : [];
      const held = await holdMessage(tx, actor, id);
      assertAllowed(canChangeMessage(actor, held), "Only your own messages are yours to change.");
      assertAllowed(canSendMessage(held), "Accept the request before you answer.");
      if (held.body === null || held.body === body) return;
      const earlier = await tx.messageRevision.findMany({ where: { messageId: id }, select: { body: true } });
      const number = 1 + earlier.length;
      await tx.messageRevision.createMany({
        data: [{ messageId: id, number, senderId: actor.id, body: held.body, replacedAt: now() }],
      });
      const link = outsideLink(html);
      const isNewLink = link !== outsideLink(held.bodyHtml);
      await tx.message.updateMany({
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
        await enqueue(tx, "messaging.preview-link", { messageId: id }, { maxAttempts: 2 });
      await tellConversation(tx, held.conversationId, "message.edited", { id, seq: held.seq });
      const fresh = newlyNamed(mentions, [held.body, ...earlier.map((each) => each.body)]);
      const named = mentioned.filter(({ handle }) => fresh.includes(handle));
      await tell(
        tx,
        named.map((person) => messageMention(actor, person, held)),
      );
    }),
  );
  return getMessage(actor, id);
}
