import { z } from "zod";

/** How long somebody who asked to be deleted can come back. */
export const GRACE_DAYS = 14;

/** Kept pages besides one's own that name people: those of communities say who keeps them, those of the forum who wrote. */
export const NAMED_IN = ["communities", "categories"];

export const accountDeletion = z.object({
  handle: z
    .string({ error: "Type your handle." })
    .transform((value) => value.trim().replace(/^@/, "").toLowerCase())
    .pipe(z.string().min(1, "Type your handle.").max(50, "That is not your handle.")),
  currentPassword: z.string().max(1_024, "That is not your password.").default(""),
});
export type AccountDeletionInput = z.output<typeof accountDeletion>;

/** What is proven of somebody on their way out; whether to stay is still to be said. */
export const leavingTicket = z.object({
  memberId: z.uuid(),
  method: z.enum(["password", "link", "google", "passkey", "sign-up"]),
  erasesAt: z.iso.datetime().transform((value) => new Date(value)),
  nonce: z.string(),
});
