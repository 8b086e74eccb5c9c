import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction } from "@/lib/platform/db";
import { meetMember } from "../meet-member";
import type { MemberInput } from "../schema";
import { withdrawRequest } from "./withdraw-request";

/** Says no to somebody who asked to follow the actor. They are not told. Twice is the same as once. */
export async function declineFollowRequest(actor: Actor, input: MemberInput): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    await withdrawRequest(tx, member, actor);
  });
}
