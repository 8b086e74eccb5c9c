import { AppError } from "@/lib/platform/errors";

/**
 * Somebody whom a guard keeps out, and what they would reach. With the guard in place they do not reach it; with the guard
 * letting everybody through they do, unless `behind` names what refuses then.
 */
export type Trial = { reach: () => Promise<boolean>; behind?: string };

/** Buttons ask the policy; the operation asks the database, where two at once cannot both be right. */
export const INSIDE = "a function of the database";

/** Whether somebody got past the guards; what they then find there does not matter. */
export async function allowed(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return true;
    return false;
  }
}
