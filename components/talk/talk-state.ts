import type { Person, TalkMessage } from "@/lib/talk/schema";
import type { FirstLook } from "./place";

/**
 * As much of a long talk as is held at once, and so as many messages as a page ever draws: past it the end that the reader is
 * far from is let go, and fetched again when somebody goes there. A window in place of a virtual list: nothing has to be
 * measured, and what is drawn can be searched, selected and stepped through.
 */
export const MOST_HELD = 200;

/** A piece of a talk without holes, oldest first, and what is known of the rest. */
export type TalkState = {
  messages: readonly TalkMessage[];
  hasOlder: boolean;
  /** The number of the newest message there is. When the last one held is older, the reader is somewhere in the past. */
  lastSeq: number;
  loading: "older" | "newer" | "jump" | null;
  /** Which way did not load. */
  failed: "older" | "newer" | "jump" | null;
};

export function beginWith({ messages, hasOlder, lastSeq }: FirstLook): TalkState {
  return { messages, hasOlder, lastSeq: Math.max(lastSeq, newest(messages)), loading: null, failed: null };
}

export function newest(messages: readonly TalkMessage[]): number {
  return messages.at(-1)?.seq ?? 0;
}

/** Who spoke here, the last one first; without the viewer and whom they do not hear. */
export function speakers(messages: readonly TalkMessage[], viewerId: string): Person[] {
  const heard = messages.filter(({ sender, isHidden }) => sender.id !== viewerId && !isHidden);
  return [...new Map(heard.toReversed().map(({ sender }) => [sender.id, sender])).values()];
}

export function isAtNewest(state: TalkState): boolean {
  return newest(state.messages) >= state.lastSeq;
}

/** Puts messages where their numbers say; one that is there already is replaced by what came later. */
export function withMessages(state: TalkState, found: readonly TalkMessage[]): TalkState {
  if (found.length === 0) return state;
  const bySeq = new Map(state.messages.map((message) => [message.seq, message]));
  for (const message of found) bySeq.set(message.seq, message);
  const messages = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return { ...state, messages, lastSeq: Math.max(state.lastSeq, newest(messages)) };
}

/** Lets go of what is too much, at the end the reader is not. */
export function trimmed(state: TalkState, end: "older" | "newer"): TalkState {
  const { messages } = state;
  if (messages.length <= MOST_HELD) return state;
  return end === "older"
    ? { ...state, messages: messages.slice(-MOST_HELD), hasOlder: true }
    : { ...state, messages: messages.slice(0, MOST_HELD) };
}

/** A page read from elsewhere in the talk, in place of what was held. */
export function replacedBy(
  state: TalkState,
  { messages, hasOlder }: Pick<TalkState, "messages" | "hasOlder">,
): TalkState {
  return {
    ...state,
    messages,
    hasOlder,
    lastSeq: Math.max(state.lastSeq, newest(messages)),
    loading: null,
    failed: null,
  };
}

export function withChange(
  state: TalkState,
  id: string,
  change: (message: TalkMessage) => TalkMessage,
): TalkState {
  if (!state.messages.some((message) => message.id === id)) return state;
  return {
    ...state,
    messages: state.messages.map((message) => (message.id === id ? change(message) : message)),
  };
}

/** What everybody keeps of a deleted message: that it was there. Answers to it lose what they quote. */
export function withoutWords(state: TalkState, id: string, at: string): TalkState {
  const gone = state.messages.find((message) => message.id === id);
  if (!gone) return state;
  return {
    ...state,
    messages: state.messages.map((message) => {
      if (message.id === id) {
        return {
          ...message,
          body: null,
          html: null,
          images: [],
          preview: null,
          reactions: [],
          deletedAt: at,
        };
      }
      return message.replyTo?.seq === gone.seq
        ? { ...message, replyTo: { ...message.replyTo, excerpt: null } }
        : message;
    }),
  };
}

export function withReaction(message: TalkMessage, emoji: string, mine: boolean): TalkMessage {
  const there = message.reactions.find((each) => each.emoji === emoji);
  if ((there?.mine ?? false) === mine) return message;
  const count = (there?.count ?? 0) + (mine ? 1 : -1);
  const reactions = there
    ? message.reactions.map((each) => (each === there ? { ...each, count, mine } : each))
    : [...message.reactions, { emoji, count, mine }];
  return { ...message, reactions: reactions.filter((each) => each.count > 0) };
}
