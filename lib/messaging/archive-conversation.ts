import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { changeMembership } from "./change-membership";
import type { ConversationId } from "./schema";

/** Puts a conversation away until something new is said in it. Nobody is told. Twice is the same as once. */
export function archiveConversation(actor: Actor, { id }: ConversationId): Promise<void> {
  return changeMembership(actor, id, { archivedAt: now() });
}

/** Takes it out again. */
export function unarchiveConversation(actor: Actor, { id }: ConversationId): Promise<void> {
  return changeMembership(actor, id, { archivedAt: null });
}
