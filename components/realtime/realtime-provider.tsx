"use client";
import { type ReactNode, useEffect } from "react";
import { ConnectionNotice } from "./connection-notice";
import { StreamContext, streamOf } from "./use-live-stream";

const LINGER_MS = 1_000;
const leaving = new Map<string, ReturnType<typeof setTimeout>>();

/** Keeps the member's stream open while any page of theirs is. Mounted by the frame for members alone. */
export function RealtimeProvider({ memberId, children }: { memberId: string; children: ReactNode }) {
  useEffect(() => {
    clearTimeout(leaving.get(memberId));
    const stream = streamOf(memberId);
    stream.start();
    // A page kept for the back button must not hold the stream that other tabs wait for.
    const hide = () => stream.stop();
    const show = (event: PageTransitionEvent) => event.persisted && stream.start();
    addEventListener("pagehide", hide);
    addEventListener("pageshow", show);
    return () => {
      removeEventListener("pagehide", hide);
      removeEventListener("pageshow", show);
      leaving.set(
        memberId,
        setTimeout(() => stream.stop(), LINGER_MS),
      );
    };
  }, [memberId]);

  return (
    <StreamContext value={memberId}>
      {children}
      <ConnectionNotice />
    </StreamContext>
  );
}
