import "server-only";
import { AppError } from "@/lib/platform/errors";

const AT_ONCE = 2;
const WAITING = 20;

let taken = 0;
const waiting: { slots: number; go: () => void }[] = [];

/** Runs heavy work two at a time; twenty more may wait, the rest is asked to come back. Memory stays bounded. */
export function inSlot<T>(work: () => Promise<T>): Promise<T> {
  return within(1, work);
}

/** The same, while nothing else is worked on. */
export function inEverySlot<T>(work: () => Promise<T>): Promise<T> {
  return within(AT_ONCE, work);
}

async function within<T>(slots: number, work: () => Promise<T>): Promise<T> {
  await take(slots);
  try {
    return await work();
  } finally {
    taken -= slots;
    letIn();
  }
}

async function take(slots: number): Promise<void> {
  if (waiting.length === 0 && taken + slots <= AT_ONCE) {
    taken += slots;
    return;
  }
  if (waiting.length >= WAITING) {
    throw new AppError(
      "unavailable",
      "Many pictures are arriving just now. Try again in a moment.",
      undefined,
      { retryAfter: 5 },
    );
  }
  await new Promise<void>((go) => waiting.push({ slots, go }));
}

/** In the order in which they came: who needs more room is not overtaken. */
function letIn(): void {
  for (let [next] = waiting; next && taken + next.slots <= AT_ONCE; [next] = waiting) {
    waiting.shift();
    taken += next.slots;
    next.go();
  }
}
