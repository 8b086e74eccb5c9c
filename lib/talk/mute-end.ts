import { now } from "@/lib/platform/clock";
import type { MuteEnd } from "./schema";

const HOURS = { hour: 1, day: 24, week: 7 * 24 } as const;
const FOR_GOOD = new Date("9999-12-31T00:00:00Z");

/** When a mute that begins now is over. */
export function muteEnd(ends: MuteEnd): Date {
  return ends === "never" ? FOR_GOOD : new Date(now().getTime() + HOURS[ends] * 3_600_000);
}
