import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { placeOfDraft } from "./queries";
import type { ForumDraftPlace } from "./schema";

/** Forgets what will not be posted. Twice is the same as once. */
export async function dropForumDraft(actor: Actor, place: ForumDraftPlace): Promise<void> {
  await withMember(actor.id, (tx) =>
    tx.draft.deleteMany({ where: { memberId: actor.id, place: placeOfDraft(place) } }),
  );
}
