import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { getCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import type { Community } from "../schema";
import { tellCommunity } from "../tell-community";

const answer = z.tuple([z.object({ outcome: z.string(), community: z.string().nullable() })]);
const refusals = {
  ...REFUSALS,
  gone: ["not_found", "This invitation does not open anything any more."],
  request: ["forbidden", "This invitation lets you ask to join. Answer the questions first."],
} as const;

/** Comes in by an invite link. Its last use lets in exactly one; who is in already spends none. */
export async function followLink(actor: Actor, { token }: { token: string }): Promise<Community> {
  const id = await inTransaction(async (tx) => {
    const [{ outcome, community }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, community FROM follow_link(${actor.id}::uuid, ${sha256(token)}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["joined", "again"], refusals);
    return community;
  });
  const joined = await getCommunity(actor, id ?? "");
  tellCommunity(joined, [actor.id]);
  return joined;
}
