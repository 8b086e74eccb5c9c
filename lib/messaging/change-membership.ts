import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { afterCommit, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { NO_CONVERSATION } from "./queries";
import { forgetUnreadMessages } from "./unread-cache";

type Change = { mutedUntil?: Date | null; archivedAt?: Date | null };

/** Changes what only the actor sees of a conversation; their other pages look again. */
export async function changeMembership(actor: Actor, id: string, data: Change): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const where = { conversationId: id, memberId: actor.id };
    const { count } = await tx.conversationMember.updateMany({ where, data });
    if (count === 0) throw new AppError("not_found", NO_CONVERSATION);
    await publishEvent(tx, memberChannel(actor.id), "conversation.changed", { conversationId: id });
    afterCommit(() => forgetUnreadMessages([actor.id]));
  });
}
