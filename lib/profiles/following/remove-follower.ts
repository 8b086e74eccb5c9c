import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { retract } from "@/lib/notifications/retract";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "../drop-pages";
import { meetMember } from "../meet-member";
import { newFollower } from "../notices";
import type { MemberInput } from "../schema";

/** Ends somebody's following of the actor. They are not told, and may follow (or ask) again. Twice is the same as once. */
export async function removeFollower(actor: Actor, input: MemberInput): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    if (!member.followsYou) return;
    await tx.follow.deleteMany({ where: { followerId: member.id, followedId: actor.id } });
    await retract(tx, newFollower(member, actor));
    dropPagesOf(actor, member);
  });
}
