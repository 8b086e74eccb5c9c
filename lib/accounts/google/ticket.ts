import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";

const shape = z.object({ subject: z.string(), email: z.string(), name: z.string() });
export type GoogleTicket = z.infer<typeof shape>;

/** Who a newcomer from Google is, from the sealed cookie they carry while they choose a handle. */
export function openGoogleTicket(sealed: string | undefined): GoogleTicket | null {
  return unseal("google", sealed, shape);
}
