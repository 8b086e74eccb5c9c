"use client";
import { useSyncExternalStore } from "react";
import type { Connected } from "./live-connection";
import { streamOf, useStreamOwner } from "./use-live-stream";

const never = () => () => undefined;

/** How the stream is doing, in whichever tab holds it. */
export function useConnection(): Connected {
  const owner = useStreamOwner();
  const stream = owner && typeof window !== "undefined" ? streamOf(owner) : null;
  return useSyncExternalStore(
    stream?.watchState ?? never,
    stream?.state ?? (() => "connecting"),
    () => "connecting",
  );
}
