"use client";
import { useEffect, useState } from "react";
import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";

const AGAIN_MS = 60_000;

/** Holds a post while it is open here, and says who does when it is somebody else; takes over when they have finished. */
export function useHold(id: string, first: Person | null): Person | null {
  const [holder, setHolder] = useState(first);
  useEffect(() => {
    let asking = new AbortController();
    const hold = () => {
      asking = new AbortController();
      return api("PUT", "/blog/drafts/{id}/lock", { params: { id } }, { signal: asking.signal }).then(
        (lock) => setHolder(lock.holder),
        // Without a network nothing is saved either; saving says so.
        () => undefined,
      );
    };
    void hold();
    const timer = setInterval(hold, AGAIN_MS);
    const letGo = () => {
      // Else it might arrive last, and hold the post for somebody who has left.
      asking.abort();
      fetch(`/api/v1/blog/drafts/${id}/lock`, { method: "DELETE", keepalive: true }).catch(() => undefined);
    };
    window.addEventListener("pagehide", letGo);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", letGo);
      letGo();
    };
  }, [id]);
  return holder;
}
