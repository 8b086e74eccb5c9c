import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { communityDecision } from "./notices";
import { canHideCommunity } from "./policy";
import { getCommunity } from "./queries";
import { refuse } from "./refusals";
import type { Community, HidingInput } from "./schema";
import { tellCommunity } from "./tell-community";

const answer = z.tuple([z.object({ outcome: z.string(), owner: z.string().nullable() })]);

/**
 * Takes a community out of everybody's sight, its people's included, until it is shown again; nothing of it is lost. Its
 * owner is told, with the reason, and sees it on its front. The site's staff. Twice is the same as once.
 */
export function hideCommunity(actor: Actor, input: HidingInput): Promise<Community> {
  return setHidden(actor, input, true);
}

/** Brings a hidden community back as it was, and tells its owner why. The site's staff. Twice is the same as once. */
export function showCommunity(actor: Actor, input: HidingInput): Promise<Community> {
  return setHidden(actor, input, false);
}

async function setHidden(actor: Actor, { slug, reason }: HidingInput, hides: boolean): Promise<Community> {
  assertAllowed(canHideCommunity(actor), "Only the staff of Lumo hide a community.");
  const found = await getCommunity(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome, owner }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, owner FROM hide_community(${actor.id}::uuid, ${found.id}::uuid, ${hides}, ${reason}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["hidden", "shown", "again"]);
    if (outcome === "again") return;
    await audit(tx, {
      action: `communities.${outcome}`,
      actorId: actor.id,
      subjectId: found.id,
      reason,
      data: { slug: found.slug },
    });
    if (owner) await tell(tx, communityDecision(actor, { id: owner }, found, outcome, { reason }));
    tellCommunity(found, owner ? [owner] : []);
  });
  return getCommunity(actor, found.id);
}
