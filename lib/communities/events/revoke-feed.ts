import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { meetCommunity } from "../queries";
import type { CommunityRef } from "../schema";

/** Ends the actor's own address of a private community's calendar: it opens nothing from then on. Twice is the same as once. */
export async function revokeFeed(actor: Actor, { slug }: CommunityRef): Promise<void> {
  const { id } = await meetCommunity(actor, slug);
  await withMember(actor.id, (tx) =>
    tx.communityFeed.deleteMany({ where: { communityId: id, memberId: actor.id } }),
  );
}
