"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { conversationChannel } from "@/lib/messaging/channels";
import type { Conversation } from "@/lib/messaging/schema";
import { memberChannel } from "@/lib/notifications/channels";
import { ApiProblem, api } from "@/lib/web/api-client";

/** Without a number where somebody in the conversation hides how far they have read: then Lumo is asked. */
type Moved = { memberId: string; lastReadSeq: number | null; deliveredSeq: number };
const GATHER_MS = 80;
const SILENCE_MS = 1_500;

/** A conversation's name, people and positions, as they change. Whoever is not in it any more is shown the way out. */
export function useConversation(given: Conversation, viewerId: string): Conversation {
  const router = useRouter();
  const [conversation, set] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => set(given), [given]);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look() {
    try {
      set(await api("GET", "/conversations/{id}", { params: { id: given.id } }));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) router.replace("/messages");
      // Otherwise what is known stays; the next change looks again.
    }
  }
  const lookSoon = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(), wait);
  };

  const heardAt = useRef(0);
  useChannel(conversationChannel(given.id), ({ type, payload }) => {
    heardAt.current = Date.now();
    if (type === "position.moved") {
      const moved = payload as Moved;
      if (moved.memberId === viewerId) return;
      if (moved.lastReadSeq === null) lookSoon(GATHER_MS);
      else set((before) => withPosition(before, moved));
    } else if (type === "conversation.changed" || type === "reset") lookSoon(GATHER_MS);
  });
  // Being let go of is not told on the conversation's own channel: that one is silent by then.
  useChannel(memberChannel(viewerId), ({ type, payload }) => {
    const { conversationId } = (payload ?? {}) as { conversationId?: string };
    if (type !== "conversation.changed" || conversationId !== given.id) return;
    setTimeout(() => Date.now() - heardAt.current > 2 * SILENCE_MS && lookSoon(0), SILENCE_MS);
  });
  return conversation;
}

function withPosition(
  conversation: Conversation,
  { memberId, lastReadSeq, deliveredSeq }: Moved,
): Conversation {
  return {
    ...conversation,
    others: conversation.others.map((other) =>
      other.id === memberId ? { ...other, lastReadSeq: lastReadSeq ?? 0, deliveredSeq } : other,
    ),
  };
}
