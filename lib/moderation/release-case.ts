import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import type { CaseId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts a case the actor took up back into the queue. Twice is the same as once. */
export async function releaseCase(actor: Actor, { id }: CaseId): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT release_moderation_case(${actor.id}::uuid, ${id}::uuid) AS outcome`,
  );
  refuse(outcome, ["released", "again"]);
}
