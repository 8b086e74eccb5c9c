import type { Thread } from "@/lib/forum/threads/schema";

type Ref = Pick<Thread, "slug" | "id">;

/** The address of a thread, or of one of its posts, which is scrolled to and lit. */
export function threadHref({ slug, id }: Ref, number?: number): string {
  const thread = `/forum/t/${slug}/${id}`;
  if (number === undefined) return thread;
  return number === 1 ? `${thread}#post-1` : `${thread}/${number}#post-${number}`;
}

/** Where a reader goes on: at the first post that is new to them, at the beginning, or at the newest. */
export function whereToRead(thread: Ref & Pick<Thread, "lastRead" | "lastNumber">): string {
  const { lastRead, lastNumber } = thread;
  if (!lastRead) return threadHref(thread);
  return threadHref(thread, Math.min(lastRead + 1, lastNumber));
}
