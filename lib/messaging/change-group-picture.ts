import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { attachUpload } from "@/lib/media/attach-upload";
import { withMember } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { canChangeGroup } from "./policy";
import { getConversation, NO_CONVERSATION } from "./queries";
import type { Conversation, GroupPictureInput } from "./schema";
import { tellConversation } from "./tell-conversation";

/** Gives a group a picture the actor uploaded as an avatar, for its people alone to see. The one before is taken out of use. */
export async function changeGroupPicture(
  actor: Actor,
  { id, uploadId }: GroupPictureInput,
): Promise<Conversation> {
  const group = await getConversation(actor, id);
  assertAllowed(canChangeGroup(group), "Only groups have a picture, and those in one give it.");
  await withMember(actor.id, async (tx) => {
    const { url } = await attachUpload(tx, actor, uploadId, "avatar", { isPublic: false });
    const { count } = await tx.conversation.updateMany({
      where: { id, kind: "group" },
      data: { pictureId: uploadId, pictureUrl: url },
    });
    assertFound(count === 1 ? group : null, NO_CONVERSATION);
    await tellConversation(tx, id, "conversation.changed");
  });
  return getConversation(actor, id);
}
