"use client";
import { createContext, useContext } from "react";
import { LiveStream } from "./live-stream";

const streams = new Map<string, LiveStream>();

/** The member's stream in this tab. It outlives the frames that use it, which come and go as people move about. */
export function streamOf(memberId: string): LiveStream {
  let stream = streams.get(memberId);
  if (!stream) {
    stream = new LiveStream(memberId);
    streams.set(memberId, stream);
  }
  return stream;
}

/** Whose stream this part of the page listens to; null for visitors. */
export const StreamContext = createContext<string | null>(null);

export function useStreamOwner(): string | null {
  return useContext(StreamContext);
}
