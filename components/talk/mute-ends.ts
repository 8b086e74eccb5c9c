import type { MuteEnd } from "@/lib/talk/schema";

/** How long a place may be muted, in the words of whoever chooses. */
export const MUTE_ENDS: { value: MuteEnd; label: string }[] = [
  { value: "hour", label: "An hour" },
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "never", label: "For good" },
];
