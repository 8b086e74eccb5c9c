import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { MuteId } from "./schema";

/** The word or film may be met in the actor's feed again. Without a mute nothing happens. */
export async function endMute(actor: Actor, { id }: MuteId): Promise<void> {
  await withMember(actor.id, (tx) => tx.feedMute.deleteMany({ where: { id, memberId: actor.id } }));
}
