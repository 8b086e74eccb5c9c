"use client";
import { useCallback, useEffect, useState } from "react";

/** Slow mode for one member in one room: how many seconds are left before they may write again, counting down. */
export function useSlowMode(slowSeconds: number, wait: number) {
  const [left, setLeft] = useState(wait);
  const isWaiting = left > 0;

  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000);
    return () => clearInterval(timer);
  }, [isWaiting]);

  const begin = useCallback(() => setLeft(slowSeconds), [slowSeconds]);
  return { left: slowSeconds > 0 ? left : 0, begin };
}
