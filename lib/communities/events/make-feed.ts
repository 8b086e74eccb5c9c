import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { randomToken, sha256 } from "@/lib/platform/ids";
import { meetCommunity, meetOwnCommunity } from "../queries";
import type { CommunityRef } from "../schema";
import { feedPath } from "./queries";
import type { Feed } from "./schema";

/**
 * The address of a community's calendar for programs. A private one's carries a secret of the actor's own, made anew each
 * time: the one before opens nothing from then on, and this one nothing once the actor is not in it any more.
 */
export async function makeFeed(actor: Actor, { slug }: CommunityRef): Promise<Feed & { path: string }> {
  const found = await meetCommunity(actor, slug);
  const path = feedPath(found.slug);
  if (found.visibility === "public") return { path, madeAt: null };
  await meetOwnCommunity(actor, found.id);
  const token = randomToken(24);
  const mine = { communityId: found.id, memberId: actor.id };
  const made = { tokenHash: sha256(token), createdAt: now() };
  await withMember(actor.id, (tx) =>
    tx.communityFeed.upsert({
      where: { communityId_memberId: mine },
      create: { ...mine, ...made },
      update: made,
    }),
  );
  return { path: `${path}?token=${token}`, madeAt: made.createdAt.toISOString() };
}
