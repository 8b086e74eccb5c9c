import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { retract } from "@/lib/notifications/retract";
import { inTransaction } from "@/lib/platform/db";
import { dropPagesOf } from "../drop-pages";
import { meetMember } from "../meet-member";
import { newFollower } from "../notices";
import type { MemberInput, Relation } from "../schema";
import { withdrawRequest } from "./withdraw-request";

/** Stops following a member, or withdraws the question whether one may. They are not told. Twice is the same as once. */
export async function unfollowMember(actor: Actor, input: MemberInput): Promise<Relation> {
  return inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    if (member.isFollowing) {
      await tx.follow.deleteMany({ where: { followerId: actor.id, followedId: member.id } });
      await retract(tx, newFollower(actor, member));
      dropPagesOf(actor, member);
    }
    if (member.requested) await withdrawRequest(tx, actor, member);
    return { isYou: member.isYou, followsYou: member.followsYou, isFollowing: false, requested: false };
  });
}
