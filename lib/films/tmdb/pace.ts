import { setTimeout as sleep } from "node:timers/promises";

/** TMDB lets through about forty a second from one key; several processes share ours. */
const PER_SECOND = 10;

let nextAt = 0;

/** Waits for this process's next turn; false, at once, when it would come later than the caller can wait. */
export async function turnComes(within: number): Promise<boolean> {
  const now = Date.now();
  const at = Math.max(now, nextAt);
  if (at - now > within) return false;
  nextAt = at + 1_000 / PER_SECOND;
  await sleep(at - now);
  return true;
}

/** Nobody's turn comes before TMDB wants to hear from us again. */
export function restFor(milliseconds: number): void {
  nextAt = Math.max(nextAt, Date.now() + milliseconds);
}
