"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import type { Conversation } from "@/lib/messaging/schema";
import { memberChannel } from "@/lib/notifications/channels";
import { ApiProblem, api } from "@/lib/web/api-client";
import { withConversation } from "./with-conversation";

type Box = "inbox" | "archived" | "requests";
type Page = { items: Conversation[]; nextCursor: string | null };
const GATHER_MS = 120;

/** One box of the viewer's conversations, kept in order while things happen in them. */
export function useConversations(viewerId: string, box: Box, first: Page) {
  const [page, setPage] = useState(first);
  const [failed, setFailed] = useState(false);
  const [loading, setLoading] = useState(false);
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setPage(first), [first]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = useCallback(async () => {
    const ids = [...changed.current];
    changed.current.clear();
    for (const id of ids) {
      try {
        const conversation = await api("GET", "/conversations/{id}", { params: { id } });
        setPage((now) => ({ ...now, items: withConversation(now.items, conversation, box) }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404)
          setPage((now) => ({ ...now, items: now.items.filter((each) => each.id !== id) }));
        // Otherwise it stays as it is known; the next thing that happens looks again.
      }
    }
  }, [box]);

  const begin = useCallback(async () => {
    try {
      setPage(await api("GET", "/conversations", { query: { box } }));
    } catch {
      // The list stays as it is known until the line is back.
    }
  }, [box]);

  useChannel(memberChannel(viewerId), ({ type, payload }) => {
    const { conversationId } = (payload ?? {}) as { conversationId?: string };
    if (type === "reset") void begin();
    if (type !== "conversation.changed" || !conversationId) return;
    changed.current.add(conversationId);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(), GATHER_MS);
  });

  async function loadMore() {
    if (!page.nextCursor || loading) return;
    setLoading(true);
    setFailed(false);
    try {
      const next = await api("GET", "/conversations", { query: { box, cursor: page.nextCursor } });
      setPage((now) => {
        const known = new Set(now.items.map(({ id }) => id));
        return {
          items: [...now.items, ...next.items.filter(({ id }) => !known.has(id))],
          nextCursor: next.nextCursor,
        };
      });
    } catch {
      setFailed(true);
    }
    setLoading(false);
  }

  return { items: page.items, hasMore: page.nextCursor !== null, loadMore, loading, failed };
}
