import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { refuseHeld } from "./refusals";
import type { HeldId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes back what the actor wrote and nobody has approved, or lets go of what was refused. It is gone. */
export async function withdrawWords(actor: Actor, { id }: HeldId): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT withdraw_held_words(${actor.id}::uuid, ${id}::uuid) AS outcome`,
  );
  refuseHeld(outcome, ["withdrawn"]);
}
