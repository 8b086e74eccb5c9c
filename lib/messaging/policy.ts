import type { Conversation } from "./schema";

type Standing = Pick<Conversation, "kind" | "state">;

/** Whoever was only asked answers first. */
export function canSendMessage(conversation: Pick<Standing, "state">): boolean {
  return conversation.state === "active";
}

/** Everybody in a group may name it and let people in. */
export function canChangeGroup(conversation: Standing): boolean {
  return conversation.kind === "group" && conversation.state === "active";
}

/** Messages in conversations are their sender's alone to change or to take back. */
export function canChangeMessage(
  actor: { id: string },
  message: { senderId: string; deletedAt: Date | string | null },
): boolean {
  return message.senderId === actor.id && message.deletedAt === null;
}
