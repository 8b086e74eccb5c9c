import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction } from "@/lib/platform/db";
import { meetMember } from "../meet-member";
import type { MemberInput } from "../schema";
import { withdrawRequest } from "./withdraw-request";

/** Takes back the actor's own question whether they may follow somebody. Without one, nothing happens. */
export async function cancelFollowRequest(actor: Actor, input: MemberInput): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await meetMember(tx, actor, input.member);
    await withdrawRequest(tx, actor, member);
  });
}
