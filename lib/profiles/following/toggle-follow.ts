import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getProfile } from "../queries";
import type { MemberInput, Relation } from "../schema";
import { followMember } from "./follow-member";
import { unfollowMember } from "./unfollow-member";

/** Follows whom the actor does not follow, and the other way round. For callers that have one button and no memory. */
export async function toggleFollow(actor: Actor, input: MemberInput): Promise<Relation> {
  const { relation } = await getProfile(actor, input.member);
  return relation?.isFollowing || relation?.requested
    ? unfollowMember(actor, input)
    : followMember(actor, input);
}
