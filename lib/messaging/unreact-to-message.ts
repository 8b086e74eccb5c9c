import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { ReactionInput } from "@/lib/talk/schema";
import { holdMessage } from "./hold-message";
import { getMessage } from "./queries";
import type { Message } from "./schema";
import { tellConversation } from "./tell-conversation";

/** Takes the actor's own emoji away again. Twice is the same as once. */
export async function unreactToMessage(actor: Actor, { id, emoji }: ReactionInput): Promise<Message> {
  await withMember(actor.id, async (tx) => {
    const { conversationId, seq } = await holdMessage(tx, actor, id);
    const { count } = await tx.messageReaction.deleteMany({
      where: { messageId: id, memberId: actor.id, emoji },
    });
    if (count > 0) await tellConversation(tx, conversationId, "message.reacted", { id, seq });
  });
  return getMessage(actor, id);
}
