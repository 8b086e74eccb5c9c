import { now } from "@/lib/platform/clock";
import type { MuteInput } from "./schema";

const DAYS: Record<MuteInput["ends"], number | null> = { day: 1, week: 7, month: 30, never: null };

/** When a mute that begins now is over; null for never. */
export function endOfMute(ends: MuteInput["ends"]): Date | null {
  const days = DAYS[ends];
  return days === null ? null : new Date(now().getTime() + days * 86_400_000);
}
