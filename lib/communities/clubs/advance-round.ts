import "server-only";
import type { z } from "zod";
import { moveRound } from "./move-round";
import type { advanceJob } from "./schedule-round";

/**
 * A round goes on because its time has come, unless it has gone on already. Before its time the job fails, so that it is tried again
 * until then; where the round was put off, the job for its new time has taken this one's place.
 */
export async function advanceRound({ roundId, phase }: z.output<typeof advanceJob>): Promise<void> {
  const outcome = await moveRound(roundId, phase, null);
  if (outcome === "early") throw new Error("A round was to go on before its time.");
}
