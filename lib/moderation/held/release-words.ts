import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { refuseHeld } from "./refusals";
import type { HeldId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts held words that the actor took up back among those that wait. Twice is the same as once. */
export async function releaseWords(actor: Actor, { id }: HeldId): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT release_held_words(${actor.id}::uuid, ${id}::uuid) AS outcome`,
  );
  refuseHeld(outcome, ["released", "again"]);
}
