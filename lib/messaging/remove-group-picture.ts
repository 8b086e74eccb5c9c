import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canChangeGroup } from "./policy";
import { getConversation } from "./queries";
import type { Conversation, ConversationId } from "./schema";
import { tellConversation } from "./tell-conversation";

/** Takes a group's picture off, whoever gave it. Without one nothing happens. */
export async function removeGroupPicture(actor: Actor, { id }: ConversationId): Promise<Conversation> {
  const group = await getConversation(actor, id);
  assertAllowed(canChangeGroup(group), "Only groups have a picture, and those in one take it off.");
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.conversation.updateMany({
      where: { id, pictureId: { not: null } },
      data: { pictureId: null, pictureUrl: null },
    });
    if (count > 0) await tellConversation(tx, id, "conversation.changed");
  });
  return getConversation(actor, id);
}
