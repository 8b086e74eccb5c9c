import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { decideWords } from "./decide-words";
import type { HeldId, RefusalInput } from "./schema";

/** Does not let held words through. Their author is told why, and has them for thirty days more. The site's staff. */
export async function refuseWords(actor: Actor, { id, reason }: HeldId & RefusalInput): Promise<void> {
  await decideWords(actor, id, { finding: "refused", reason, carryOut: async (_tx, { href }) => href });
}
