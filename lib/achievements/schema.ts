import { z } from "zod";

/** Something to reach, and who has. */
export const achievement = z.object({
  kind: z.string(),
  name: z.string(),
  how: z.string(),
  emblem: z.string(),
  /** Null: not yet. */
  earnedAt: z.coerce.date().nullable(),
  /** How many members have. */
  holders: z.int(),
  needed: z.int(),
  /** How far they are; null to everybody but themselves. */
  reached: z.int().nullable(),
});
export type Reachable = z.output<typeof achievement>;

/** What a member has reached, the latest first; to themselves also what is left. */
export const achievementsAnswer = z.object({ items: z.array(achievement) });
