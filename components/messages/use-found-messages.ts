"use client";
import { useEffect, useState } from "react";
import type { FoundMessage } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";

type Found = { state: "idle" | "loading" | "ready" | "failed"; items: FoundMessage[] };
const WAIT_MS = 400;

/** Messages that have the words being typed, asked for once the typing rests; answers that come too late are dropped. */
export function useFoundMessages(typed: string, conversation?: string): Found {
  const [found, setFound] = useState<Found>({ state: "idle", items: [] });
  const q = typed.trim();

  useEffect(() => {
    if (q.length < 2) {
      setFound({ state: "idle", items: [] });
      return;
    }
    const stop = new AbortController();
    setFound((before) => ({ state: "loading", items: before.items }));
    const timer = setTimeout(async () => {
      try {
        const query = { q, conversation };
        const { items } = await api("GET", "/conversations/search", { query }, { signal: stop.signal });
        setFound({ state: "ready", items });
      } catch {
        if (!stop.signal.aborted) setFound({ state: "failed", items: [] });
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, conversation]);

  return found;
}
