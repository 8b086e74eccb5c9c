import { z } from "zod";

/** Watching every thread would be too much, muting all of them too little. */
const USUAL_LEVELS = ["normal", "tracking"] as const;

export const forumSettings = z.strictObject({
  /** What one hears of threads and categories one has said nothing about. */
  level: z.enum(USUAL_LEVELS, { error: "Normal, or tracking." }),
});
export type ForumSettings = z.output<typeof forumSettings>;
