import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { muteEnd } from "@/lib/talk/mute-end";
import { changeMembership } from "./change-membership";
import type { ConversationId, MuteConversationInput } from "./schema";

/** The conversation does not count as unread any more, for a while or for good. Nobody is told. A second mute sets the end anew. */
export async function muteConversation(
  actor: Actor,
  { id, ends }: MuteConversationInput,
): Promise<{ mutedUntil: Date }> {
  const mutedUntil = muteEnd(ends);
  await changeMembership(actor, id, { mutedUntil });
  return { mutedUntil };
}

/** Ends a mute. Twice is the same as once. */
export function unmuteConversation(actor: Actor, { id }: ConversationId): Promise<void> {
  return changeMembership(actor, id, { mutedUntil: null });
}
