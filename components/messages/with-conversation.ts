import type { Conversation } from "@/lib/messaging/schema";

/** A box with a conversation as it is now: at its place, or not at all when it belongs elsewhere. */
export function withConversation(
  items: readonly Conversation[],
  conversation: Conversation,
  box: "inbox" | "archived" | "requests",
): Conversation[] {
  const rest = items.filter(({ id }) => id !== conversation.id);
  const { state, isArchived, kind, lastSeq } = conversation;
  const own = state === "request" ? "requests" : isArchived ? "archived" : "inbox";
  if (own !== box || (kind === "pair" && lastSeq === 0)) return rest;
  return [...rest, conversation].sort(
    (a, b) => Date.parse(b.lastMessageAt) - Date.parse(a.lastMessageAt) || (a.id < b.id ? 1 : -1),
  );
}
