import "server-only";
import { lookAtAchievements } from "@/lib/achievements/look-at-achievements";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { dropPagesOf } from "../drop-pages";
import { meetMember } from "../meet-member";
import { followRequest, newFollower } from "../notices";
import { isSomebodyElse } from "../policy";
import type { MemberInput, Relation } from "../schema";

/** Follows a member, or asks to when their profile is private, and tells them. Twice is the same as once. */
export async function followMember(actor: Actor, input: MemberInput): Promise<Relation> {
  await spend("follow", actor.id);
  return inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    assertAllowed(isSomebodyElse(actor, member), "You cannot follow yourself.");
    const between = { isYou: false, followsYou: member.followsYou };
    if (member.isFollowing) return { ...between, isFollowing: true, requested: false };

    if (member.isPrivate) {
      if (!member.requested) {
        await tx.followRequest.create({ data: { requesterId: actor.id, requestedId: member.id } });
        await tell(tx, followRequest(actor, member));
      }
      return { ...between, isFollowing: false, requested: true };
    }
    await tx.follow.create({ data: { followerId: actor.id, followedId: member.id } });
    // Asked while the profile was private, and not answered before it opened.
    if (member.requested) {
      await tx.followRequest.deleteMany({ where: { requesterId: actor.id, requestedId: member.id } });
    }
    await tell(tx, newFollower(actor, member));
    await lookAtAchievements(tx, member.id);
    dropPagesOf(actor, member);
    return { ...between, isFollowing: true, requested: false };
  });
}
