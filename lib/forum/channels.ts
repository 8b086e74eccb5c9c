/** Where is announced, by reference, what is said in a thread. Whoever may read it may listen. */
export function threadChannel(threadId: string): string {
  return `thread:${threadId}`;
}

/** Where is announced that a thread began, without which. Every member may listen. */
export const FORUM_CHANNEL = "forum:threads";
