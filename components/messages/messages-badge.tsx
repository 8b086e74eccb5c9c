"use client";
import { CountBadge } from "@/components/ui/count-badge";
import { type UnreadMessages, useUnreadMessages } from "./unread-messages";

/** Conversations with something unread, and requests, live. */
export function MessagesBadge({ initial }: { initial: UnreadMessages }) {
  const { conversations, requests } = useUnreadMessages() ?? initial;
  return <CountBadge count={conversations + requests} label="unread" />;
}
