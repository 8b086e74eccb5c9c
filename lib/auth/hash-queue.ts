import { AppError } from "@/lib/platform/errors";

const AT_ONCE = 4;
const MOST_WAITING = 60;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a password hash, at most four at once: each takes 19 MiB and a core. Sixty may wait their turn; whoever comes
 * after that is asked to try again, rather than making everybody slow.
 */
export async function inHashQueue<T>(hash: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) {
      throw new AppError(
        "unavailable",
        "Very many people are signing in. Try again in a moment.",
        undefined,
        {
          retryAfter: 3,
        },
      );
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await hash();
  } finally {
    // The place goes to the next in line, or is free.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
