import "server-only";
import { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import type { RoundFacts } from "./round-facts";
import { PHASES, type Phase } from "./schema";

export const advanceJob = z.object({ roundId: z.uuid(), phase: z.enum(PHASES) });

/** In the transaction that sets its time: when a round goes on by itself. Where nothing stands in its way any more, the planned one does, too. */
export async function scheduleRound(tx: Tx, { id, phase, dueAt, planned }: RoundFacts): Promise<void> {
  if (dueAt) await goOnAt(tx, id, phase, dueAt);
  const isFree = phase === "discussing" || phase === "done" || phase === "off";
  if (planned && isFree) await goOnAt(tx, planned.id, "planned", planned.opensAt);
}

function goOnAt(tx: Tx, roundId: string, phase: Phase, at: string): Promise<void> {
  const payload = { roundId, phase };
  return enqueue(tx, "communities.advance-club", payload, { runAt: new Date(at), key: `club:${roundId}` });
}
