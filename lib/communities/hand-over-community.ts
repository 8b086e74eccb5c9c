import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { type MemberOf, meetMemberHere } from "./members/meet-member-here";
import { communityDecision } from "./notices";
import { getCommunity, meetCommunity } from "./queries";
import { refuse } from "./refusals";
import type { Community, CommunityRef } from "./schema";
import { tellCommunity } from "./tell-community";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Makes another member the owner, at once; the actor goes on as an admin. The owner alone, and of two at once one. */
export async function handOverCommunity(actor: Actor, { slug, member }: MemberOf): Promise<Community> {
  const found = await meetCommunity(actor, slug);
  const heir = await meetMemberHere(member);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT hand_over_community(${actor.id}::uuid, ${found.id}::uuid, ${heir.id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["handed over", "again"]);
    if (outcome === "handed over") await tell(tx, communityDecision(actor, heir, found, "owner"));
    tellCommunity(found, [heir.id]);
  });
  return getCommunity(actor, found.id);
}

/** Takes a community over whose owner is gone or suspended: whoever of its staff stands highest, or where there is none, a member. */
export async function takeOverCommunity(actor: Actor, { slug }: CommunityRef): Promise<Community> {
  const found = await meetCommunity(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT take_over_community(${actor.id}::uuid, ${found.id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["taken over"]);
    tellCommunity(found, [actor.id]);
  });
  return getCommunity(actor, found.id);
}
