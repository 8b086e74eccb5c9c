import { type AppError, isAppError } from "@/lib/platform/errors";

/** Tries something many times, so many at once: how often it passed, and the refusals. What is no refusal is thrown. */
export async function attempts(
  times: number,
  run: () => Promise<unknown>,
  { atOnce }: { atOnce: number },
): Promise<{ passed: number; refused: AppError[] }> {
  let begun = 0;
  let passed = 0;
  const refused: AppError[] = [];
  const lane = async () => {
    while (begun++ < times) {
      try {
        await run();
        passed += 1;
      } catch (error) {
        if (!isAppError(error)) throw error;
        refused.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { passed, refused };
}

/** A moment today that is no edge of any window there is: half past noon, in the middle of a minute. */
export function middleOfWindow(): Date {
  const moment = new Date();
  moment.setUTCHours(12, 32, 30, 500);
  return moment;
}
