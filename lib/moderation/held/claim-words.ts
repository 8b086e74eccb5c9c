import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { claimEnd } from "../claim-end";
import { refuseHeld } from "./refusals";
import type { HeldId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes held words up for half an hour, so that nobody else decides about them meanwhile. Again prolongs it. The site's staff, not their own. */
export async function claimWords(actor: Actor, { id }: HeldId): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT claim_held_words(${actor.id}::uuid, ${id}::uuid, ${claimEnd()}::timestamptz, ${now()}::timestamptz) AS outcome`,
  );
  refuseHeld(outcome, ["claimed"]);
}
