import { useEffect, useRef } from "react";

const EVERY_MS = 1_500;

/** Looks again every moment while something is on the page. A look that fails is no news; the next one comes soon. */
export function useRegularly(look: (signal: AbortSignal) => Promise<void>): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const stop = new AbortController();
    const timer = setInterval(() => latest.current(stop.signal).catch(() => undefined), EVERY_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, []);
}
