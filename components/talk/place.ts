import type { ReactNode } from "react";
import type { Reason } from "@/lib/moderation/reasons";
import type { Person, TalkMessage } from "@/lib/talk/schema";

export type MessagesPage = { items: TalkMessage[]; hasMore: boolean };

/** Where people talk, a conversation or a room, as its own room hands it to these components. */
export type Place = {
  /** The realtime channel, and the name under which words are kept on this device: `conversation:<id>`. */
  channel: string;
  /** The realtime channel, where it has another name: a thread is heard on its room's. */
  heardOn?: string;
  /** The message this is the thread of. */
  threadId?: string;
  /** Who looks: what they said is theirs to change. */
  viewer: { id: string; handle: string; name: string; avatarUrl: string | null; timeZone: string };
  /** Where messages are posted, below /api/v1. What waits on the device remembers it and needs nothing else. */
  postPath: string;
  /** The address of the place's page: permalinks are made of it. */
  href: string;
  rights: Rights;
  calls: PlaceCalls;
  /** What a place shows of a message besides what every message shows. */
  marks?: Marks;
  /** Lumo took a message and does not show it yet. */
  onHeld?: (message: TalkMessage) => void;
};

/** The name of a message on its page: threads stand beside their room, and count for themselves. */
export function anchorOf(place: Pick<Place, "threadId">, seq: number | string): string {
  return `${place.threadId ? "t" : "m"}${seq}`;
}

export type Marks = {
  /** Beside the sender's name. */
  beside: (message: TalkMessage) => ReactNode;
  /** Below the words. */
  below: (message: TalkMessage) => ReactNode;
  /** More that can be done with it, for its menu. */
  acts: (message: TalkMessage) => readonly MessageAct[];
};

export type MessageAct = { label: string; icon: ReactNode; run: () => void };

export type Rights = {
  canWrite: boolean;
  canReact: boolean;
  /** Besides one's own: staff of a room. */
  canDelete: (message: TalkMessage) => boolean;
};

export type PlaceCalls = {
  /** Newest first: what lies before a number, or the newest. */
  before: (seq: number | undefined) => Promise<MessagesPage>;
  /** Oldest first: what came after a number. */
  after: (seq: number) => Promise<MessagesPage>;
  one: (id: string) => Promise<TalkMessage>;
  edit: (id: string, body: string) => Promise<TalkMessage>;
  remove: (id: string) => Promise<void>;
  react: (id: string, emoji: string) => Promise<TalkMessage>;
  unreact: (id: string, emoji: string) => Promise<TalkMessage>;
  markRead: (seq: number) => Promise<void>;
  saveDraft: (body: string) => Promise<void>;
  dropDraft: () => Promise<void>;
  /** Who is here with a name that begins like this, where there are more people than a page knows. */
  people?: (begun: string, signal: AbortSignal) => Promise<readonly Person[]>;
  /** Shows a message to staff; answers with what to say to whoever did. */
  report: (id: string, report: { reason: Reason; note: string }) => Promise<{ thanks: string }>;
};

/** Where the words before a page are, for whoever has no script: the first one held is among them, because it is not drawn. */
export function earlierThan(
  href: string,
  { hasOlder, messages }: FirstLook,
  field = "before",
): string | null {
  const [oldest] = messages;
  if (!hasOlder || !oldest) return null;
  return `${href}${href.includes("?") ? "&" : "?"}${field}=${oldest.seq + 1}`;
}

/** What the page was given about a place when it was made. */
export type FirstLook = {
  /** Oldest first. */
  messages: TalkMessage[];
  hasOlder: boolean;
  /** The number of the newest message the viewer may read: greater than the last one here only on a page from the past. */
  lastSeq: number;
  /** How far the viewer had read before this visit. */
  lastReadSeq: number;
  /** The channel's event number at that moment. */
  cursor: number;
};
