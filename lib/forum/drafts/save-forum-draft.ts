import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { getThread } from "../threads/queries";
import { placeOfDraft } from "./queries";
import type { ForumDraft, SaveForumDraftInput } from "./schema";

/** Keeps what the actor is writing, one text a thread and one for a new one, for thirty days; nobody else sees it, and sending drops it. */
export async function saveForumDraft(actor: Actor, input: SaveForumDraftInput): Promise<ForumDraft> {
  const { place, body, ...details } = input;
  if (place !== "new") await getThread(actor, place);
  const updatedAt = now();
  const row = { memberId: actor.id, place: placeOfDraft(input) };
  await withMember(actor.id, (tx) =>
    tx.draft.upsert({
      where: { memberId_place: row },
      create: { ...row, body, details, updatedAt },
      update: { body, details },
    }),
  );
  return { place, body, updatedAt, ...details };
}
