import { useEffect, useState } from "react";

const WAIT_MS = 400;
const FEWEST = 2;

/**
 * What is found like some words, asked for once the typing rests; answers that come too late are dropped. `ask` stays the
 * same from one rendering to the next.
 */
export function useFound<T>(
  words: string,
  ask: (words: string, signal: AbortSignal) => Promise<readonly T[]>,
): readonly T[] {
  const [found, setFound] = useState<readonly T[]>([]);

  useEffect(() => {
    if (words.length < FEWEST) {
      setFound([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const items = await ask(words, stop.signal);
        if (!stop.signal.aborted) setFound(items);
      } catch {
        // Suggestions are a courtesy: without them one still searches, or writes the name out.
        if (!stop.signal.aborted) setFound([]);
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, ask]);

  return found;
}
