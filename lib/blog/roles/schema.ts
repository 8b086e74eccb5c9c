import { z } from "zod";
import { person } from "@/lib/talk/schema";

export const ROLES = ["writer", "editor"] as const;

export const roleParams = z.object({
  handle: z
    .string()
    .min(1)
    .max(50)
    .transform((value) => value.toLowerCase()),
});
export const roleInput = z.strictObject({ role: z.enum(ROLES, { error: "Writer, or editor." }) });
export type RoleInput = { handle: string; role: (typeof ROLES)[number] | null };

export const staffList = z.object({
  items: z.array(z.object({ member: person, role: z.enum(ROLES) })),
  /** How many get new posts by mail; null for whoever does not edit. */
  readers: z.int().nullable(),
});
export type StaffList = z.output<typeof staffList>;
