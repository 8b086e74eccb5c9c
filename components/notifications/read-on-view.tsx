"use client";
import { useEffect } from "react";
import { markReadCall } from "@/lib/notifications/actions";

const LOOK_MS = 1_200;

/**
 * Marks lines as read once they have been in sight for a moment. Their dots stay for this visit, so that what was new can
 * still be told from what was not.
 */
export function ReadOnView({ ids }: { ids: readonly string[] }) {
  const key = ids.join(" ");
  useEffect(() => {
    const waiting = new Set(key.split(" ").filter(Boolean));
    if (waiting.size === 0) return;
    const seen = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      timer = undefined;
      if (document.hidden || seen.size === 0) return;
      const now = [...seen];
      seen.clear();
      for (const id of now) waiting.delete(id);
      void markReadCall({ ids: now });
    };
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = (target as HTMLElement).dataset.notification ?? "";
          if (isIntersecting && waiting.has(id)) seen.add(id);
          else seen.delete(id);
        }
        timer ??= setTimeout(send, LOOK_MS);
      },
      { threshold: 0.6 },
    );
    for (const id of waiting) {
      const line = document.querySelector(`[data-notification="${CSS.escape(id)}"]`);
      if (line) watch.observe(line);
    }
    const again = () => {
      if (!document.hidden) timer ??= setTimeout(send, LOOK_MS);
    };
    document.addEventListener("visibilitychange", again);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [key]);
  return null;
}
