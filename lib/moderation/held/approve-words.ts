import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { decideWords } from "./decide-words";
import { heldKindOf } from "./kinds/all";
import type { HeldId } from "./schema";

/** Lets held words stand where they belong, written by their author now, if nothing stands against it by now. Their author is told. The site's staff. */
export async function approveWords(actor: Actor, { id }: HeldId): Promise<{ href: string }> {
  const href = await decideWords(actor, id, {
    finding: "approved",
    reason: "",
    carryOut: async (tx, { kind, author, payload }) => {
      const stands = await heldKindOf(kind).publish(tx, author, payload);
      return stands.href;
    },
  });
  return { href };
}
