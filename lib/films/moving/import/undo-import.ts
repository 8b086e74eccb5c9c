import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { ImportId } from "./schema";
import { startJob } from "./start-job";

/** Takes an import of the actor's back as a whole; a job does. What they changed since stays, and so does what others liked or answered. */
export async function undoImport(actor: Actor, { id }: ImportId): Promise<void> {
  await startJob(actor, id, "films.undo-import", Prisma.sql`undo_import(${actor.id}::uuid, ${id}::uuid)`);
}
