import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { getCommunity, meetCommunity } from "../queries";
import { refuse } from "../refusals";
import type { Community, CommunityRef } from "../schema";
import { tellCommunity } from "../tell-community";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Comes into an open community, or one that invited the actor. Twice is the same as once. Nothing said before counts as unread. */
export async function joinCommunity(actor: Actor, { slug }: CommunityRef): Promise<Community> {
  const found = await meetCommunity(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT join_community(${actor.id}::uuid, ${found.id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["joined", "again"]);
    if (outcome === "joined") tellCommunity(found, [actor.id]);
  });
  return getCommunity(actor, found.id);
}
