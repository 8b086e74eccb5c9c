import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { ConfirmInput } from "./schema";
import { startJob } from "./start-job";

/** Brings what an import of the actor's holds and what they decided; a job does. Of one that is done, what was decided since. */
export async function confirmImport(actor: Actor, { id, long }: ConfirmInput): Promise<void> {
  const asks = Prisma.sql`confirm_import(${actor.id}::uuid, ${id}::uuid, ${long === "shorten"})`;
  await startJob(actor, id, "films.bring-import", asks);
}
