import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canChangeGroup } from "./policy";
import { getConversation } from "./queries";
import type { Conversation, RenameGroupInput } from "./schema";
import { tellConversation } from "./tell-conversation";

/** Names a group anew, for everybody in it. */
export async function renameGroup(actor: Actor, { id, name }: RenameGroupInput): Promise<Conversation> {
  const group = await getConversation(actor, id);
  assertAllowed(canChangeGroup(group), "Only groups have a name, and those in one give it.");
  await withMember(actor.id, async (tx) => {
    await tx.conversation.updateMany({ where: { id, kind: "group" }, data: { name } });
    await tellConversation(tx, id, "conversation.changed");
  });
  return getConversation(actor, id);
}
