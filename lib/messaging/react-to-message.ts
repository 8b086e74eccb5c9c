import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { assertMessaging } from "@/lib/talk/may-talk";
import { isNewReaction } from "@/lib/talk/new-reaction";
import type { ReactionInput } from "@/lib/talk/schema";
import { holdMessage } from "./hold-message";
import { canSendMessage } from "./policy";
import { getMessage } from "./queries";
import type { Message } from "./schema";
import { tellConversation } from "./tell-conversation";
import { unlessHidden } from "./unless-hidden";

/** Puts an emoji under a message, up to ten different ones a member. Twice is the same as once. */
export async function reactToMessage(actor: Actor, { id, emoji }: ReactionInput): Promise<Message> {
  await assertMessaging();
  await unlessHidden(() =>
    withMember(actor.id, async (tx) => {
      const { conversationId, seq, state, deletedAt } = await holdMessage(tx, actor, id);
      assertAllowed(canSendMessage({ state }), "Accept the request before you answer.");
      assertAllowed(deletedAt === null, "This message was deleted.");
      const mine = await tx.messageReaction.findMany({
        where: { messageId: id, memberId: actor.id },
        select: { emoji: true },
      });
      if (!isNewReaction(mine, emoji)) return;
      const row = { messageId: id, memberId: actor.id, emoji, conversationId };
      await tx.messageReaction.createMany({ data: [row] });
      await tellConversation(tx, conversationId, "message.reacted", { id, seq });
    }),
  );
  return getMessage(actor, id);
}
