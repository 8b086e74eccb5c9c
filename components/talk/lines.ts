import type { TalkMessage } from "@/lib/talk/schema";
import { dayOf } from "./clock-words";

export type Line = {
  message: TalkMessage;
  /** The day that begins with this message, if one does. */
  day: string | null;
  /** Said on by the same person: without picture and name. */
  isContinued: boolean;
  /** The first one that was unread when the visit began. */
  isFirstUnread: boolean;
};

const SAME_BREATH_MS = 5 * 60_000;

/** Messages as they are drawn: under their days, what one person says in one breath together, and a mark before what is new. */
export function toLines(
  messages: readonly TalkMessage[],
  timeZone: string,
  /** The last message that was read; null for no mark. */
  readTo: number | null,
  viewerId: string,
): Line[] {
  let marked = readTo === null;
  return messages.map((message, at) => {
    const before = messages[at - 1];
    const day = dayOf(message.createdAt, timeZone);
    const isNewDay = !before || dayOf(before.createdAt, timeZone) !== day;
    const isFirstUnread = !marked && message.seq > (readTo ?? 0) && message.sender.id !== viewerId;
    marked ||= isFirstUnread;
    return {
      message,
      day: isNewDay ? day : null,
      isContinued:
        !isNewDay &&
        !isFirstUnread &&
        before.sender.id === message.sender.id &&
        !message.replyTo &&
        before.deletedAt === null &&
        Date.parse(message.createdAt) - Date.parse(before.createdAt) < SAME_BREATH_MS,
      isFirstUnread,
    };
  });
}
