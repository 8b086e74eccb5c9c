"use client";
import { useEffect, useState } from "react";
import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";

const AGAIN_MS = 60_000;

/** Holds a post while it is open here, and says who does when it is somebody else; takes over when they have finished. */
export function useHold(id: string, first: Person | null): Person | null {
  const [holder, setHolder] = useState(first);
  useEffect(() => {
    let sitting = crypto.randomUUID();
    const hold = () =>
      api("PUT", "/blog/drafts/{id}/lock", { params: { id }, query: { sitting } }).then(
        (lock) => setHolder(lock.holder),
        // Without a network nothing is saved either; saving says so.
        () => undefined,
      );
    void hold();
    const timer = setInterval(hold, AGAIN_MS);
    const letGo = () => {
      // A hold that arrives after this counts for nothing. Who comes back to the page begins another sitting.
      const address = `/api/v1/blog/drafts/${id}/lock?sitting=${sitting}`;
      sitting = crypto.randomUUID();
      fetch(address, { method: "DELETE", keepalive: true }).catch(() => undefined);
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
