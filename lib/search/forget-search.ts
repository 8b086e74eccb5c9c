import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";

/** Forgets a search of the actor's, saved or not. One that is not there, or not theirs, is forgotten already. */
export async function forgetSearch(actor: Actor, { id }: { id: string }): Promise<void> {
  await withMember(actor.id, (tx) => tx.search.deleteMany({ where: { id, memberId: actor.id } }));
}

/** Forgets everything the actor looked for, but for what they saved. */
export async function forgetSearches(actor: Actor): Promise<void> {
  await withMember(actor.id, (tx) => tx.search.deleteMany({ where: { memberId: actor.id, savedAt: null } }));
}
