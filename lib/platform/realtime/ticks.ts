import "server-only";

const EVERY_MS = 5_000;
const called = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

/** Calls back every five seconds, together with everyone else who asked, so that their questions can be one. */
export function onTick(call: () => void): () => void {
  called.add(call);
  timer ??= setInterval(() => {
    for (const each of called) each();
  }, EVERY_MS);
  return () => {
    called.delete(call);
    if (called.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
