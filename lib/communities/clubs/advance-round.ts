import "server-only";
import type { z } from "zod";
import { moveRound } from "./move-round";
import type { advanceJob } from "./schedule-round";

/** A round goes on because its time has come, unless it has gone on already or was put off. */
export async function advanceRound({ roundId, phase }: z.output<typeof advanceJob>): Promise<void> {
  await moveRound(roundId, phase, null);
}
