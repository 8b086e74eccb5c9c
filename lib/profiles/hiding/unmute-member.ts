import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { MemberInput } from "../schema";

/** Ends the actor's own mute. Without one nothing happens. */
export async function unmuteMember(actor: Actor, input: MemberInput): Promise<void> {
  await withMember(actor.id, async (tx) => {
    await tx.$executeRaw`
      DELETE FROM mutes WHERE muter_id = ${actor.id}::uuid AND muted_id = find_member(${input.member})`;
  });
}
