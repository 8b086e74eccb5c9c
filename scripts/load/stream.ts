const OPENS_MS = 60_000;
const AGAIN_MS = 1_000;

type Options = {
  url: string;
  channels: string;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** One event as it came over the line. */
  hear: (event: string) => void;
  failed: (why: string) => void;
};

/**
 * Listens as a browser does, and comes back with the last id it heard when the line ends, until told to leave. Resolves once
 * it was greeted, to a promise of its end.
 */
export async function openStream({ url, channels, headers, signal, hear, failed }: Options) {
  let lastId: string | undefined;
  let hello: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => {
    hello = resolve;
  });
  const ended = (async () => {
    while (!signal.aborted) {
      try {
        await readOnce();
      } catch (error) {
        if (!signal.aborted) failed(`stream: ${(error as Error).message}`);
      }
      if (!signal.aborted) await pause(AGAIN_MS);
    }
  })();
  const late = () => failed("stream: not greeted within a minute");
  const patience = setTimeout(late, OPENS_MS);
  await Promise.race([greeted, ended]);
  clearTimeout(patience);
  return { ended };

  async function readOnce(): Promise<void> {
    const answer = await fetch(`${url}/api/realtime?channels=${channels}`, {
      headers: lastId ? { ...headers, "last-event-id": lastId } : headers,
      signal,
    });
    if (!answer.ok || !answer.body) return failed(`stream: ${answer.status}`);
    let text = "";
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        lastId = /^id: (.+)$/m.exec(event)?.[1] ?? lastId;
        if (event.includes("event: hello")) hello();
        else hear(event);
      }
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
