"use client";
import { useEffect, useRef } from "react";
import type { OnEvent } from "./live-stream";
import { streamOf, useStreamOwner } from "./use-live-stream";

/**
 * Calls `onEvent` for what happens on a channel while the component is there: each event once, in order. Give `since`,
 * the channel's number when the page was read, and nothing between reading and listening is missed. An event of the type
 * `reset` says that too much was: read everything anew. What is whispered (`typing`) comes with the number 0. Does nothing for visitors.
 */
export function useChannel(channel: string | null, onEvent: OnEvent, since?: number): void {
  const owner = useStreamOwner();
  const latest = useRef(onEvent);
  const start = useRef(since);
  useEffect(() => {
    latest.current = onEvent;
  });
  useEffect(() => {
    if (!owner || !channel) return;
    return streamOf(owner).listen(channel, (event) => latest.current(event), start.current);
  }, [owner, channel]);
}
