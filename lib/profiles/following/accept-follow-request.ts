import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { inTransaction } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { dropPagesOf } from "../drop-pages";
import { meetMember } from "../meet-member";
import { requestAccepted } from "../notices";
import type { MemberInput } from "../schema";
import { withdrawRequest } from "./withdraw-request";

/** Lets somebody who asked follow the actor, and tells them. Twice is the same as once. */
export async function acceptFollowRequest(actor: Actor, input: MemberInput): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    const hadAsked = await withdrawRequest(tx, member, actor);
    if (member.followsYou) return;
    assertFound(hadAsked || null, "They are not asking to follow you any more.");
    await tx.follow.create({ data: { followerId: member.id, followedId: actor.id } });
    await tell(tx, requestAccepted(actor, member));
    dropPagesOf(actor, member);
  });
}
