import type { Thread } from "@/lib/forum/threads/schema";
import { whereToRead } from "./thread-href";
import { isOver } from "./thread-words";

/** As much of a thread as a list shows of it: what goes over the wire for each of twenty. */
export type ShownThread = Pick<Thread, "id" | "title" | "lastPostAt" | "isPinned" | "isLocked" | "tags"> & {
  /** Where the reader goes on. */
  href: string;
  author: Face;
  category: { slug: string; name: string; colour: Thread["category"]["colour"] };
  lastPoster: Face | null;
  replies: number;
  /** Posts the reader has not seen, of a thread they opened. */
  fresh: number;
  isSolved: boolean;
  isClosed: boolean;
};
type Face = { handle: string; name: string; avatarUrl: string | null };

export function shownThread(thread: Thread): ShownThread {
  const { id, title, lastPostAt, isPinned, isLocked, tags, category, lastNumber, lastRead } = thread;
  const { slug, name, colour } = category;
  return {
    id,
    title,
    lastPostAt,
    isPinned,
    isLocked,
    tags,
    href: whereToRead(thread),
    author: faceOf(thread.author),
    category: { slug, name, colour },
    lastPoster: thread.lastPoster && faceOf(thread.lastPoster),
    replies: Math.max(0, thread.postCount - 1),
    fresh: lastRead === null ? 0 : lastNumber - lastRead,
    isSolved: thread.solvedNumber !== null,
    isClosed: isOver(thread.closesAt),
  };
}

function faceOf({ handle, name, avatarUrl }: Face): Face {
  return { handle, name, avatarUrl };
}
