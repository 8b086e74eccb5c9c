import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { claimEnd } from "./claim-end";
import { getCase } from "./queries";
import { refuse } from "./refusals";
import type { CaseId, CaseView } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes a case up for half an hour, so that nobody else decides it meanwhile. Again prolongs it. Staff, within their part of the queue. */
export async function claimCase(actor: Actor, { id }: CaseId): Promise<CaseView> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT claim_moderation_case(${actor.id}::uuid, ${id}::uuid, ${claimEnd()}::timestamptz, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["claimed", "again"]);
  return getCase(actor, { id });
}
