import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { forgetUnreadMessages } from "@/lib/messaging/unread-cache";
import { forgetBetween } from "@/lib/notifications/forget-between";
import { afterCommit, type Tx, withMember } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { dropPagesOf } from "../drop-pages";
import { holdBoth } from "../meet-member";
import { visibleTo } from "../member-rows";
import { isSomebodyElse } from "../policy";
import type { MemberInput } from "../schema";

/**
 * Hides the actor and a member from each other everywhere. Follows and requests end in both directions at once.
 * They are not told. Twice is the same as once.
 */
export async function blockMember(actor: Actor, input: MemberInput): Promise<void> {
  await withMember(actor.id, async (tx) => {
    await holdBoth(tx, actor, input.member);
    const member = await getBlockable(tx, actor, input.member);
    assertAllowed(isSomebodyElse(actor, member), "You cannot block yourself.");
    await tx.block.createMany({
      data: [{ blockerId: actor.id, blockedId: member.id }],
      skipDuplicates: true,
    });
    await partWays(tx, actor.id, member.id);
    await forgetBetween(tx, actor.id, member.id);
    afterCommit(() => forgetUnreadMessages([actor.id, member.id]));
    dropPagesOf(actor, member);
  });
}

async function partWays(tx: Tx, one: string, other: string): Promise<void> {
  await tx.follow.deleteMany({
    where: {
      OR: [
        { followerId: one, followedId: other },
        { followerId: other, followedId: one },
      ],
    },
  });
  await tx.followRequest.deleteMany({
    where: {
      OR: [
        { requesterId: one, requestedId: other },
        { requesterId: other, requestedId: one },
      ],
    },
  });
}

const partyRow = z.object({ id: z.string(), handle: z.string() });

// Whom the actor blocked already is hidden from them, and may be blocked again.
async function getBlockable(tx: Tx, actor: Actor, ref: string): Promise<z.output<typeof partyRow>> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT m.id, m.handle FROM members m
     WHERE m.id = find_member(${ref})
       AND ((${visibleTo(actor)}) OR m.id IN (SELECT blocked_id FROM blocks WHERE blocker_id = ${actor.id}::uuid))`;
  assertFound(found, "There is no member by that name.");
  return partyRow.parse(found);
}
