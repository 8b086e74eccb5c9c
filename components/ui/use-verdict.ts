import { useEffect, useState } from "react";

/** Whether a name can be had, and what to say about it. */
export type Verdict = { free: boolean; sentence: string };

const WAIT_MS = 400;

/** What is said about a name while it is typed, asked for once the typing rests; null until then, and for names under three letters. */
export function useVerdict(
  name: string,
  ask: (name: string, signal: AbortSignal) => Promise<Verdict | null>,
): Verdict | null {
  const [found, setFound] = useState<{ name: string; verdict: Verdict | null } | null>(null);

  useEffect(() => {
    if (name.length < 3) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setFound({ name, verdict: await ask(name, stop.signal) });
      } catch {
        // Without an answer there is nothing to say; sending the form asks again.
        if (!stop.signal.aborted) setFound(null);
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [name, ask]);

  return found?.name === name ? found.verdict : null;
}
