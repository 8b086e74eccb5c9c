"use client";
import { useEffect, useState } from "react";

/** Reads something when it is first shown: null while it comes, and whether it failed. */
export function useAsked<T>(read: () => Promise<T>): { found: T | null; failed: boolean; again: () => void } {
  const [found, setFound] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, and again when asked to
  useEffect(() => {
    let isHere = true;
    setFailed(false);
    read().then(
      (answer) => isHere && setFound(answer),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [attempt]);

  return { found, failed, again: () => setAttempt((count) => count + 1) };
}
