import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { meetCommunity } from "../queries";
import type { CommunityRef } from "../schema";

/** Says no to an invitation; nobody is told. Twice is the same as once, while the community can be seen. */
export async function declineInvite(actor: Actor, { slug }: CommunityRef): Promise<void> {
  const { id } = await meetCommunity(actor, slug);
  await withMember(actor.id, (tx) =>
    tx.communityInvite.deleteMany({ where: { communityId: id, memberId: actor.id } }),
  );
}
