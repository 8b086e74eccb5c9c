import type { Conversation } from "@/lib/messaging/schema";

/** The last message in a line: "You: see you there", "Ada: 2 pictures". */
export function lastWords({ lastMessage, kind, others }: Conversation, viewerId: string): string {
  if (!lastMessage) return "";
  const { senderId, excerpt, isDeleted, images } = lastMessage;
  const sender = others.find(({ id }) => id === senderId)?.name.split(" ")[0];
  const who = senderId === viewerId ? "You: " : kind === "group" && sender ? `${sender}: ` : "";
  if (isDeleted) return `${who}Message deleted`;
  if (excerpt) return who + excerpt;
  return who + (images > 1 ? `${images} pictures` : "A picture");
}
