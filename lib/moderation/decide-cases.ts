import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { decideCase } from "./decide-case";
import { decideEach } from "./decide-each";
import type { DecidedMany, DecideManyInput } from "./schema";

/** Decides the same about several cases, one after another; what cannot be decided is named with why, and holds up nothing else. */
export async function decideCases(
  actor: Actor,
  { ids, verdict, reason }: DecideManyInput,
): Promise<DecidedMany> {
  return decideEach(ids, (id) =>
    decideCase(actor, { id, verdict, reason, words: "", removes: false, ends: "week" }),
  );
}
