import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { answerRequest } from "./answer-request";
import { getConversation } from "./queries";
import type { Conversation, ConversationId } from "./schema";
import { tellConversation } from "./tell-conversation";

/** Says yes to somebody who asks to talk: from now on it is a conversation like the others. Twice is the same as once. */
export async function acceptRequest(actor: Actor, { id }: ConversationId): Promise<Conversation> {
  await withMember(actor.id, async (tx) => {
    if (await answerRequest(tx, actor, id, "active")) await tellConversation(tx, id, "conversation.changed");
  });
  return getConversation(actor, id);
}
