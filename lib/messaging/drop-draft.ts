import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { DraftPlace } from "./schema";

/** Forgets words that will not be sent. Twice is the same as once. */
export async function dropDraft(actor: Actor, { place }: DraftPlace): Promise<void> {
  await withMember(actor.id, (tx) => tx.draft.deleteMany({ where: { memberId: actor.id, place } }));
}
