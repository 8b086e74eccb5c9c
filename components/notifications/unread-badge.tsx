"use client";
import { useSyncExternalStore } from "react";
import { CountBadge } from "@/components/ui/count-badge";
import { unreadStore } from "./unread-store";

/** How many notifications are unread, live. Before the browser takes over, what the server counted. */
export function UnreadBadge({ initial }: { initial: number }) {
  const unread = useSyncExternalStore(
    unreadStore.subscribe,
    () => unreadStore.read()?.unread ?? initial,
    () => initial,
  );
  return <CountBadge count={unread} label="unread" />;
}
