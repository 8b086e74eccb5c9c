import type { Unread } from "@/lib/notifications/unread-cache";

let current: Unread | null = null;
const listeners = new Set<() => void>();

/** How much is unread, for every badge in this tab. What is older than what is known is ignored. */
export const unreadStore = {
  read: () => current,
  seed(given: Unread): void {
    if (current && given.cursor < current.cursor) return;
    unreadStore.set(given);
  },
  set(given: Unread): void {
    if (current?.unread === given.unread && current.cursor === given.cursor) return;
    current = given;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
