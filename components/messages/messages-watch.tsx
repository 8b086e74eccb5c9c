"use client";
import { useEffect, useRef } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { api } from "@/lib/web/api-client";
import { type UnreadMessages, unreadMessages } from "./unread-messages";

type Props = { channel: string; initial: UnreadMessages & { cursor: number } };

const GATHER_MS = 150;
const HIDDEN_MS = 3_000;
/** Lumo never takes a position past the newest message: this is "all there is". */
const EVERYTHING = 2_147_483_646;

/** Keeps the count of unread messages true on every page, and tells senders that their words have arrived on this device. */
export function MessagesWatch({ channel, initial }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useRef(new Set<string>());
  useEffect(() => unreadMessages.set(initial), [initial]);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function count() {
    const ids = [...changed.current];
    changed.current.clear();
    try {
      const before = unreadMessages.read()?.unread ?? 0;
      const found = await api("GET", "/conversations/unread-count", {});
      unreadMessages.set(found);
      if (found.unread <= before) return;
      for (const id of ids)
        await api("PUT", "/conversations/{id}/delivered", { params: { id }, body: { seq: EVERYTHING } });
    } catch {
      // Offline, or signed out meanwhile. The stream tells again what was missed when it is back.
    }
  }

  useChannel(
    channel,
    ({ type, payload }) => {
      const { conversationId } = (payload ?? {}) as { conversationId?: string };
      if (type === "conversation.changed" && conversationId) changed.current.add(conversationId);
      else if (type !== "reset") return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void count(), document.hidden ? HIDDEN_MS : GATHER_MS);
    },
    initial.cursor,
  );
  return null;
}
