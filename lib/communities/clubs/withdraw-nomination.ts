import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_ROUND, refuse } from "./refusals";
import type { NominationId, Round } from "./schema";
import { shownRound } from "./write-round";

const answer = z.tuple([z.object({ outcome: z.string(), round: z.uuid().nullable() })]);

/** Takes a nomination back: one's own while films are nominated; the staff any, until it is decided, which the log keeps. */
export async function withdrawNomination(actor: Actor, { id }: NominationId): Promise<Round> {
  const [{ outcome, round }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, round FROM withdraw_nomination(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["withdrawn"]);
  assertFound(round, NO_ROUND);
  return shownRound(actor, round);
}
