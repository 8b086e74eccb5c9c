"use client";
import { type RefObject, useEffect, useState } from "react";
import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";

const AGAIN_MS = 60_000;

/** The id of the time somebody sits at a post; what they sent in one that is over counts no more as their presence. */
export type Sitting = RefObject<string | undefined>;

/**
 * Holds a post while it is open here, and says who does when it is somebody else; takes over when they have finished. Keeps
 * `sitting` up to date.
 */
export function useHold(id: string, first: Person | null, sitting: Sitting): Person | null {
  const [holder, setHolder] = useState(first);
  useEffect(() => {
    sitting.current = crypto.randomUUID();
    const hold = () =>
      api("PUT", "/blog/drafts/{id}/lock", { params: { id }, query: { sitting: sitting.current } }).then(
        (lock) => setHolder(lock.holder),
        // Without a network nothing is saved either; saving says so.
        () => undefined,
      );
    void hold();
    const timer = setInterval(hold, AGAIN_MS);
    const letGo = () => {
      // What arrives after this holds nothing. Who comes back to the page begins another sitting.
      const address = `/api/v1/blog/drafts/${id}/lock?sitting=${sitting.current}`;
      sitting.current = crypto.randomUUID();
      fetch(address, { method: "DELETE", keepalive: true }).catch(() => undefined);
    };
    window.addEventListener("pagehide", letGo);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", letGo);
      letGo();
    };
  }, [id, sitting]);
  return holder;
}
