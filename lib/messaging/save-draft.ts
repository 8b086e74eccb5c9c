import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getRoom, getRoomMessage } from "@/lib/communities/rooms/queries";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { getConversation } from "./queries";
import type { DraftView, SaveDraftInput } from "./schema";

/** Keeps the actor's words for later, one text a place; nobody else sees them, and sending drops them. */
export async function saveDraft(actor: Actor, { place, body }: SaveDraftInput): Promise<DraftView> {
  await assertThere(actor, place);
  const updatedAt = now();
  await withMember(actor.id, (tx) =>
    tx.draft.upsert({
      where: { memberId_place: { memberId: actor.id, place } },
      create: { memberId: actor.id, place, body, updatedAt },
      update: { body },
    }),
  );
  return { place, body, updatedAt };
}

/** A draft is for a place that its writer may see: a conversation, a room, or the thread under a message. */
async function assertThere(actor: Actor, place: string): Promise<void> {
  const [kind, id = ""] = place.split(":");
  if (kind === "room") await getRoom(actor, id);
  else if (kind === "thread") await getRoomMessage(actor, id);
  else await getConversation(actor, id);
}
