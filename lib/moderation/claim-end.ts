import { now } from "@/lib/platform/clock";

const MINUTES = 30;

/** Until when whoever takes something up now has it to themselves. */
export function claimEnd(): Date {
  return new Date(now().getTime() + MINUTES * 60_000);
}
