import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { forgetUnreadMessages } from "@/lib/messaging/unread-cache";
import { afterCommit, withMember } from "@/lib/platform/db";
import { dropPagesOf } from "../drop-pages";
import type { MemberInput } from "../schema";

/** Ends the actor's own block. Follows do not come back. Without a block nothing happens, and nothing is learnt. */
export async function unblockMember(actor: Actor, input: MemberInput): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const ended = await tx.$queryRaw<{ id: string }[]>`
      DELETE FROM blocks WHERE blocker_id = ${actor.id}::uuid AND blocked_id = find_member(${input.member}) RETURNING blocked_id AS id`;
    if (ended.length === 0) return;
    afterCommit(() => forgetUnreadMessages([actor.id, ...ended.map(({ id }) => id)]));
    dropPagesOf(actor);
  });
}
