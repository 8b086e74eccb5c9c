import { z } from "zod";
import { memberRef } from "../schema";

export const MUTE_ENDS = ["day", "week", "month", "never"] as const;

/** How long to hear nothing of somebody: a day, a week, 30 days, or for good. */
export const muteInput = z.object({ member: memberRef, ends: z.enum(MUTE_ENDS).default("never") });
export type MuteInput = z.output<typeof muteInput>;

export const hiddenMember = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
  since: z.date(),
  /** When a mute ends; null is for good. */
  endsAt: z.date().nullable(),
});
export type HiddenMember = z.output<typeof hiddenMember>;
