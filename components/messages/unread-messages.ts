"use client";
import { useSyncExternalStore } from "react";

export type UnreadMessages = { unread: number; conversations: number; requests: number };

let current: UnreadMessages | null = null;
const listeners = new Set<() => void>();

/** What is unread of messages, for every badge in this tab. */
export const unreadMessages = {
  read: () => current,
  set(given: UnreadMessages): void {
    current = given;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Null until the browser has taken over: then the server's count stands. */
export function useUnreadMessages(): UnreadMessages | null {
  return useSyncExternalStore(unreadMessages.subscribe, unreadMessages.read, () => null);
}
