import type { TalkMessage } from "./schema";

/** Somebody else's message, while it says something. */
export function canReportMessage(
  actor: { id: string },
  message: Pick<TalkMessage, "sender" | "deletedAt">,
): boolean {
  return message.sender.id !== actor.id && message.deletedAt === null;
}
