import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction } from "@/lib/platform/db";
import { meetCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import type { CommunityRef } from "../schema";
import { tellCommunity } from "../tell-community";

const answer = z.tuple([z.object({ outcome: z.string() })]);
const refusals = {
  ...REFUSALS,
  owner: ["conflict", "You own this community. Hand it over or close it first."],
} as const;

/** Leaves at once: what is said a moment later is not heard, an open stream goes silent. Its owner hands over or closes first. Twice is `not_found`. */
export async function leaveCommunity(actor: Actor, { slug }: CommunityRef): Promise<void> {
  const found = await meetCommunity(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT leave_community(${actor.id}::uuid, ${found.id}::uuid) AS outcome`,
    );
    refuse(outcome, ["left"], refusals);
    tellCommunity(found, [actor.id]);
  });
}
