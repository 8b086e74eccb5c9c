import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { afterCommit, withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { answerRequest } from "./answer-request";
import type { ConversationId } from "./schema";
import { forgetUnreadMessages } from "./unread-cache";

/**
 * Says no, for good, to somebody who asks to talk. They are not told and cannot tell: they may write on, and nobody hears
 * it. Writing to them oneself opens it again. Twice is `not_found`, as it is for everybody who is not in it.
 */
export async function declineRequest(actor: Actor, { id }: ConversationId): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const declined = await answerRequest(tx, actor, id, "declined");
    assertAllowed(declined, "You are in this conversation already.");
    // Only the actor's own pages hear of it.
    await publishEvent(tx, memberChannel(actor.id), "conversation.changed", { conversationId: id });
    afterCommit(() => forgetUnreadMessages([actor.id]));
  });
}
