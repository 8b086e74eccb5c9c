import { z } from "zod";

export const SHIELDS = ["off", "spoilers", "everything"] as const;

export const shieldInput = z.strictObject({
  /** Which reviews are folded until one has watched the film: none, those that give it away, all. */
  spoilerShield: z.enum(SHIELDS, { error: "off, spoilers, or everything." }),
});
export type Shield = z.output<typeof shieldInput>;
